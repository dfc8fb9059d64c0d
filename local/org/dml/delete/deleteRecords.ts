import { current } from '../../platform/transactions/transaction.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { checkLocks } from '../checks/checkLocks.ts';
import { checkSharing } from '../checks/checkSharing.ts';
import { dmlError } from '../dmlError.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { bin, nameOf, restricting, unbin } from './recycleBin.ts';
import { rollUp } from '../rollUps.ts';
import { runTriggers } from '../triggers/runTriggers.ts';
import { chunkSize, notFound, type Access } from '../save/saveRecords.ts';
import { followDelete } from '../standard/standardFields.ts';

/** Deletes into the recycle bin: details and cascading lookups go too, other lookups are emptied, restricting ones refuse. */
export function deleteRecords(records: readonly SObjectValue[], access: Access): PendingRow[] {
    return inChunks(
        records.map((record, index) => pending(record, index, false)),
        (rows) => {
            checkSharing(rows, 'All', access);
            checkLocks(rows);
            runTriggers('beforeDelete', rows);
            rows.filter(good).forEach(checkRestricted);
            rows.filter(good).forEach(remove);
            rows.filter(good).forEach(followDelete);
            runTriggers('afterDelete', rows);
            rollUp(rows);
        }
    );
}

/** Brings rows back from the recycle bin, with the details that went with them. */
export function undeleteRecords(records: readonly SObjectValue[]): PendingRow[] {
    return inChunks(
        records.map((record, index) => pending(record, index, true)),
        (rows) => {
            rows.filter(good).forEach((row) => unbin(row.shape, row.before!));
            rows.filter(good).forEach(followDelete);
            runTriggers('afterUndelete', rows);
            rollUp(rows);
        }
    );
}

function inChunks(rows: PendingRow[], work: (chunk: readonly PendingRow[]) => void): PendingRow[] {
    for (let start = 0; start < rows.length; start += chunkSize) {
        work(rows.slice(start, start + chunkSize));
    }
    return rows;
}

function good(row: PendingRow): boolean {
    return row.errors.length === 0;
}

function pending(record: SObjectValue, index: number, deleted: boolean): PendingRow {
    const { shape, id } = record;
    const found = id === null ? undefined : current().org.store.row(id);
    const usable = found?.table.shape === shape && found.row.deleted === deleted && !found.row.purged;
    const before = usable ? found.row : { id: id ?? '', values: shape.fields.map(() => null), deleted };
    const errors = usable
        ? []
        : [
              deleted
                  ? dmlError('UNDELETE_FAILED', 'Entity is not in the recycle bin')
                  : notFound(id, found?.row.deleted)
          ];
    return { shape, index, record, before, values: [...before.values], id, errors };
}

/** A record that is to be deleted, with the error of one that is not there. */
export function pendingDelete(record: SObjectValue, index: number): PendingRow {
    return pending(record, index, false);
}

function checkRestricted(row: PendingRow): void {
    const all = restricting(row.shape, row.before!);
    const [first] = all;
    if (first) {
        const what = first.shape.definition.pluralLabel.toLowerCase();
        const names = `${nameOf(row.shape, row.before!)} could not be completed because it is associated with the following`;
        const alike = all.filter((one) => one.shape === first.shape);
        const others = new Set(alike.map((one) => nameOf(one.shape, one.row)));
        const message = `Your attempt to delete ${names} ${what}.: ${[...others].join(', ')}`;
        row.errors.push(dmlError('DELETE_FAILED', message));
    }
}

function remove(row: PendingRow): void {
    const transaction = current();
    const { id, shape } = row;
    const saved = transaction.org.store.table(shape).get(id!)!;
    if (!saved.deleted) {
        bin(shape, saved);
    }
    const user = transaction.user.username;
    transaction.afterCommit(() =>
        transaction.org.emit({ kind: 'change', operation: 'delete', object: shape.name, id: id!, fields: {}, user })
    );
}
