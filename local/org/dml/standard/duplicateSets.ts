import { current } from '../../platform/transactions/transaction.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { fieldOf, setField, withFields } from '../save/rowFields.ts';

/** A new set of duplicates holds none yet. */
export function fillDuplicateSet(row: PendingRow): void {
    if (row.before === null) {
        setField(row, 'RecordCount', 0);
    }
}

/** How many records a set of duplicates holds (Object Reference, "DuplicateRecordSet", RecordCount). */
export function countDuplicates(row: PendingRow): void {
    const { store } = current().org;
    const set = store.row(String(fieldOf(row, 'DuplicateRecordSetId')));
    if (!set || set.row.deleted) {
        return;
    }
    const lookup = row.shape.slot('DuplicateRecordSetId', 'sobjectField')!;
    const items = store.table(row.shape).withValue(lookup, set.row.id);
    const count = items.filter((one) => !one.deleted).length;
    store.put(set.table.shape, withFields(set.table.shape, set.row, { RecordCount: count }));
}
