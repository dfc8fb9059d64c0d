import { enforcesSharing } from '../../soql/access/enforcesSharing.ts';
import { rowAccess } from '../../soql/access/rowAccess.ts';
import { dmlError } from '../dmlError.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import type { DmlOptions } from '../runDml.ts';

/** Rows that sharing does not let the user change or delete fail; asked only where the object is not open to everybody. */
export function checkSharing(
    rows: readonly PendingRow[],
    level: 'Edit' | 'All',
    options: Pick<DmlOptions, 'mode' | 'frame'>
): void {
    const [first] = rows;
    const access = first ? rowAccess(first.shape, level) : null;
    if (access === null || !(options.mode === 'user' || enforcesSharing(options.frame ?? null))) {
        return;
    }
    for (const row of rows) {
        if (row.errors.length === 0 && row.before && !access(row.before)) {
            row.errors.push(dmlError('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id'));
        }
    }
}
