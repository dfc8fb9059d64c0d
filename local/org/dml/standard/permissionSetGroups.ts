import { current } from '../../platform/transactions/transaction.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { fieldOf } from '../save/rowFields.ts';

/** A group whose sets change is outdated until it is calculated again (Object Reference, PermissionSetGroup). */
export function outdateGroup(row: PendingRow): void {
    const { rows } = current().org.records;
    rows.update(String(fieldOf(row, 'PermissionSetGroupId')), { Status: 'Outdated' });
}
