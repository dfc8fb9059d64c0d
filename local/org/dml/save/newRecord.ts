import { current } from '../../platform/transactions/transaction.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';

/** A record in memory with these fields. Throws for an object or field that the schema has not. */
export function newRecord(object: string, fields: Readonly<Record<string, ApexValue>>): SObjectValue {
    const shape = current().org.schema.object(object);
    if (!shape) {
        throw new Error(`The schema has no object ${object}`);
    }
    const record = blankRecord(shape);
    for (const [name, value] of Object.entries(fields)) {
        record.setByName(name, value);
    }
    return record;
}
