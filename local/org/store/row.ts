import type { ApexValue } from '../values/value.ts';

/** A saved record. Never changed: an update puts a new row in its place. Values stand in the order of the shape's fields. */
export interface Row {
    readonly id: string;
    readonly values: readonly ApexValue[];
    /** In the recycle bin. */
    readonly deleted: boolean;
}
