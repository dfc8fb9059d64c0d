import { isLocked } from '../../platform/transactions/recordLocks.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { dmlError } from '../dmlError.ts';
import type { PendingRow } from '../save/pendingRow.ts';

/** Locked records can be changed by those who may modify all (Apex Developer Guide, "Locking a Record"). */
export function checkLocks(rows: readonly PendingRow[]): void {
    for (const row of rows) {
        if (row.id !== null && isLocked(row.id) && !mayModifyAll(row)) {
            row.errors.push(dmlError('ENTITY_IS_LOCKED', 'the entity is locked for editing'));
        }
    }
}

function mayModifyAll({ shape }: PendingRow): boolean {
    const { rights } = current().user;
    return rights.modifyAllData || rights.objectRights(shape.name).modifyAll;
}
