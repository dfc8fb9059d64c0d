import type { SObjectValue } from '../values/records/sobject.ts';

/** What Database.DMLOptions of a record say that the local org does. */
export interface RecordOptions {
    readonly allowFieldTruncation: boolean | null;
}

const given = new WeakMap<SObjectValue, RecordOptions>();

/** SObject.setOptions: they hold for every statement that saves the record. */
export function setRecordOptions(record: SObjectValue, options: RecordOptions): void {
    given.set(record, options);
}

/** What was given to the record; null without any. */
export function recordOptions(record: SObjectValue): RecordOptions | null {
    return given.get(record) ?? null;
}

export function truncates(record: SObjectValue): boolean {
    return given.get(record)?.allowFieldTruncation === true;
}
