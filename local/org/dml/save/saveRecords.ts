import { current } from '../../platform/transactions/transaction.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { dmlError } from '../dmlError.ts';
import { checkLocks } from '../checks/checkLocks.ts';
import { checkSharing } from '../checks/checkSharing.ts';
import type { PendingRow } from './pendingRow.ts';
import { rowToInsert, rowToUpdate } from './prepareRow.ts';
import type { DmlOptions } from '../runDml.ts';
import { truncates } from '../recordOptions.ts';
import { saveChunk } from './saveChunk.ts';

/** Triggers and validation run for so many rows at a time (platform notes, item 28). */
export const chunkSize = 200;

/** Who saves: decides about sharing. */
export type Access = Pick<DmlOptions, 'mode' | 'frame' | 'truncate'>;

/** What Salesforce writes itself asks nobody. */
const asPlatform: Access = { mode: 'system', frame: { sharing: 'without', apiVersion: 0, className: '' } };

/** Inserts or updates records of one object, chunk by chunk; failed rows carry their errors. */
export function saveRecords(
    records: readonly SObjectValue[],
    operation: 'insert' | 'update',
    access: Access = asPlatform
): PendingRow[] {
    const rows = records.map((record, index) =>
        operation === 'insert' ? rowToInsert(record, index) : existing(record, index)
    );
    for (const row of rows) {
        row.truncate = access.truncate === true || truncates(row.record);
    }
    if (operation === 'update') {
        checkSharing(rows, 'Edit', access);
        checkLocks(access === asPlatform ? [] : rows);
    }
    for (let start = 0; start < rows.length; start += chunkSize) {
        saveChunk(rows.slice(start, start + chunkSize));
    }
    return rows;
}

/** The saved row that an update means; a row that cannot be found carries the error. */
function existing(record: SObjectValue, index: number): PendingRow {
    const { id, shape } = record;
    const found = id === null ? undefined : current().org.store.row(id);
    if (id !== null && found && !found.row.deleted && found.table.shape === shape) {
        return rowToUpdate(record, index, found.row);
    }
    return {
        shape,
        index,
        record,
        before: missingRow(shape.fields.length),
        values: [],
        id,
        errors: [notFound(id, found?.row.deleted)]
    };
}

export function notFound(id: string | null, deleted = false): ReturnType<typeof dmlError> {
    if (id === null) {
        return dmlError('MISSING_ARGUMENT', 'Id not specified in an update call');
    }
    return deleted
        ? dmlError('ENTITY_IS_DELETED', 'entity is deleted')
        : dmlError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
}

function missingRow(width: number): NonNullable<PendingRow['before']> {
    return { id: '', values: Array.from({ length: width }, () => null), deleted: false };
}
