import { blankRecord } from '../../values/records/blankRecord.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';

/** A record with the same values, Id included; `copyValue` says what becomes of related records in its slots. */
export function copyRecord(
    record: SObjectValue,
    copyValue: (value: ApexValue) => ApexValue = (value) => value
): SObjectValue {
    const copy = blankRecord(record.shape);
    copy.queried = record.queried;
    copy.fillFrom(record, record.filled, copyValue);
    return copy;
}
