import type { ApexValue } from '../values/value.ts';

/** A saved record. Never changed: an update puts a new row in its place. Values stand in the order of the shape's fields. */
export interface Row {
    readonly id: string;
    readonly values: readonly ApexValue[];
    /** In the recycle bin. */
    readonly deleted: boolean;
    /** Emptied out of the recycle bin: nothing brings it back, but ALL ROWS still finds it. */
    readonly purged?: boolean;
    /** Of a row in the recycle bin that went with another one: that one's id. */
    readonly deletedWith?: string;
    /** Of a row in the recycle bin: the lookups to it that its delete emptied. */
    readonly emptied?: readonly EmptiedLookup[];
}

/** A lookup that a delete emptied; undelete fills it again if it is still empty. */
export interface EmptiedLookup {
    readonly id: string;
    readonly slot: number;
}
