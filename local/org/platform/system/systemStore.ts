import type { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';

/** Field values by API name. */
export type RowValues = Readonly<Record<string, ApexValue>>;

/**
 * How the platform itself reads and writes rows: no triggers, no rights, no limits, audit fields filled. Part of the
 * running transaction (and of its rollback), or committed at once where none runs.
 */
export interface SystemStore {
    /** @returns the new id */
    insert(object: string, values: RowValues): string;
    update(id: string, values: RowValues): void;
    /** @returns whether it was there */
    remove(id: string): boolean;
    get(id: string): SObjectValue | null;
    /** Rows whose field has that value; text is compared without regard to case. */
    find(object: string, field: string, value: ApexValue): SObjectValue[];
    all(object: string): SObjectValue[];
    count(object: string): number;
    /** The API names of the object's fields. */
    fieldNames(object: string): string[];
}
