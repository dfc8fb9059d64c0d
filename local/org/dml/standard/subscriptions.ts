import { current } from '../../platform/transactions/transaction.ts';
import { dmlError } from '../dmlError.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { fieldOf } from '../save/rowFields.ts';

/** A user follows a record once (the words are quoted from an org in the notes on errors of a public package). */
export function checkSubscription(row: PendingRow, chunk: readonly PendingRow[]): void {
    const { shape } = row;
    const who = fieldOf(row, 'SubscriberId');
    const saved = current()
        .org.store.table(shape)
        .withValue(shape.slot('ParentId', 'sobjectField')!, fieldOf(row, 'ParentId'))
        .filter((one) => !one.deleted && one.id !== row.id)
        .map((one) => fieldOf({ shape, values: one.values as PendingRow['values'] }, 'SubscriberId'));
    const earlier = chunk
        .filter((one) => one.index < row.index && fieldOf(one, 'ParentId') === fieldOf(row, 'ParentId'))
        .map((one) => fieldOf(one, 'SubscriberId'));
    if (row.before === null && [...saved, ...earlier].includes(who)) {
        const message = 'duplicate value found: <unknown> duplicates value on record with id: <unknown>';
        row.errors.push(dmlError('DUPLICATE_VALUE', message));
    }
}
