import { raise } from '../../values/exceptions/raise.ts';
import type { ApexValue } from '../../values/value.ts';

/** What collections need of a record. */
export interface RecordLike {
    getByName(field: string): ApexValue;
    copy(): RecordLike;
}

/** The records of a list by Id, as `new Map<Id, Account>(accounts)` wants them (platform notes, semantics 19). */
export function* recordsById(records: readonly ApexValue[]): IterableIterator<[ApexValue, ApexValue]> {
    const seen = new Set<ApexValue>();
    for (const [index, record] of records.entries()) {
        const id = record === null ? null : (record as RecordLike).getByName('Id');
        if (id === null) {
            raise('System.ListException', `Row with null Id at index: ${index}`);
        }
        if (seen.has(id)) {
            raise('System.ListException', `Row with duplicate Id at index: ${index}`);
        }
        seen.add(id);
        yield [id, record];
    }
}
