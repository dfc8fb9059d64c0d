import { current } from '../../platform/transactions/transaction.ts';
import type { Store } from '../../store/store.ts';
import { dmlError, type SaveOutcome } from '../dmlError.ts';

/**
 * Takes rows out of the recycle bin for good, and with each the rows that went in with it. ALL ROWS still finds them,
 * as on the platform until it has erased them. Counts as one DML statement
 * (Apex Reference Guide, "Database Class", emptyRecycleBin). A row that is not in the bin fails alone.
 */
export function emptyRecycleBin(ids: readonly (string | null)[]): SaveOutcome[] {
    const { limits, org } = current();
    limits.spend('dmlStatements');
    limits.spend('dmlRows', ids.length);
    return ids.map((id) => {
        const found = id === null ? undefined : org.store.row(id);
        if (!found?.row.deleted || found.row.purged) {
            const error = dmlError('INVALID_ID_FIELD', 'invalid record id; no recycle bin entry found');
            return { id: null, success: false, created: false, errors: [error] };
        }
        purge(org.store, org.schema.objects(), found.row.id);
        return { id: found.row.id, success: true, created: false, errors: [] };
    });
}

function purge(store: Store, shapes: readonly Parameters<Store['table']>[0][], id: string): void {
    const found = store.row(id);
    if (!found) return;
    const others = shapes.flatMap((shape) => store.table(shape).deletedWith(id));
    store.put(found.table.shape, { id, values: found.row.values, deleted: true, purged: true });
    others.forEach((other) => purge(store, shapes, other.id));
}
