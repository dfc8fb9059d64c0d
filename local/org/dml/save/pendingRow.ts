import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import type { DmlError } from '../dmlError.ts';

/** One row on its way through the order of execution. */
export interface PendingRow {
    readonly shape: ObjectShape;
    /** Where it stands in the statement: outcomes come back in that order. */
    readonly index: number;
    /** The caller's own record; gets its Id when the statement succeeds. */
    readonly record: SObjectValue;
    /** What is saved now; null on insert. */
    readonly before: Row | null;
    /** What will be saved, in the order of the shape's fields; before triggers may change it. */
    values: ApexValue[];
    id: string | null;
    readonly errors: DmlError[];
    /** Texts that are too long are cut, not refused. */
    truncate?: boolean;
}

/** A record as triggers see it: every field that has a value, formulas included. */
export function triggerRecord(shape: ObjectShape, values: readonly ApexValue[]): SObjectValue {
    const record = blankRecord(shape);
    values.forEach((value, slot) => {
        if (value !== null && value !== undefined) {
            record.put(slot, value);
        }
    });
    return record;
}
