import { current } from '../../platform/transactions/transaction.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';

/** A record, or one that only has the id that was given. */
export function recordOf(value: ApexValue): SObjectValue {
    if (value instanceof SObjectValue) {
        return value;
    }
    const id = typeof value === 'string' ? value : nullArgument();
    const shape = current().org.schema.objectOfId(id);
    if (!shape) {
        return raise('System.StringException', `Invalid id: ${id}`);
    }
    const record = blankRecord(shape);
    record.setByName('Id', id);
    return record;
}
