import { current } from '../platform/transaction.ts';
import type { FieldShape, ObjectShape } from '../schema/objectShape.ts';
import type { Row } from '../store/row.ts';
import type { SObjectValue } from '../values/sobject.ts';
import { dmlError } from './dmlError.ts';
import type { PendingRow } from './pendingRow.ts';
import { runTriggers } from './runTriggers.ts';
import { chunkSize, notFound } from './saveRecords.ts';

/** Deletes into the recycle bin: details and cascading lookups go too, other lookups are emptied, restricting ones refuse. */
export function deleteRecords(records: readonly SObjectValue[]): PendingRow[] {
    return inChunks(
        records.map((record, index) => pending(record, index, false)),
        (rows) => {
            runTriggers('beforeDelete', rows);
            rows.filter(good).forEach(checkRestricted);
            rows.filter(good).forEach(remove);
            runTriggers('afterDelete', rows);
        }
    );
}

/** Brings rows back from the recycle bin, with the details that went with them. */
export function undeleteRecords(records: readonly SObjectValue[]): PendingRow[] {
    return inChunks(
        records.map((record, index) => pending(record, index, true)),
        (rows) => {
            rows.filter(good).forEach((row) => restore(row.shape, row.before!));
            runTriggers('afterUndelete', rows);
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
    const usable = found?.table.shape === shape && found.row.deleted === deleted;
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

interface Dependant {
    readonly shape: ObjectShape;
    readonly field: FieldShape;
    readonly slot: number;
    readonly row: Row;
}

/** Rows of other objects whose lookups point to this one; `deleted` picks those in or out of the recycle bin. */
function dependants(id: string, shape: ObjectShape, deleted: boolean): Dependant[] {
    const { schema, store } = current().org;
    return schema.objects().flatMap((child) =>
        child.fields.flatMap((field, slot) =>
            field.referenceTo.includes(shape.name)
                ? store
                      .table(child)
                      .withValue(slot, id)
                      .filter((row) => row.deleted === deleted)
                      .map((row) => ({ shape: child, field, slot, row }))
                : []
        )
    );
}

function checkRestricted(row: PendingRow): void {
    if (dependants(row.id!, row.shape, false).some(({ field }) => field.deleteConstraint === 'Restrict')) {
        const message =
            'Your attempt to delete the record could not be completed because it is associated with other records.';
        row.errors.push(dmlError('DELETE_FAILED', message));
    }
}

function remove(row: PendingRow): void {
    const transaction = current();
    bin(row.shape, row.before!);
    const { id, shape } = row;
    const user = transaction.user.username;
    transaction.afterCommit(() =>
        transaction.org.emit({ kind: 'change', operation: 'delete', object: shape.name, id: id!, fields: {}, user })
    );
}

/** Deletes of children cascade without their triggers, as those of an Account's Opportunities do (platform notes, 6.1). */
function bin(shape: ObjectShape, row: Row): void {
    const { store } = current().org;
    for (const child of dependants(row.id, shape, false)) {
        if (child.field.deleteConstraint === 'Cascade') {
            bin(child.shape, child.row);
        } else {
            const values = child.row.values.map((value, slot) => (slot === child.slot ? null : value));
            store.put(child.shape, { ...child.row, values });
        }
    }
    store.put(shape, marked(shape, row, true));
}

function restore(shape: ObjectShape, row: Row): void {
    current().org.store.put(shape, marked(shape, row, false));
    for (const child of dependants(row.id, shape, true)) {
        restore(child.shape, child.row);
    }
}

function marked(shape: ObjectShape, row: Row, deleted: boolean): Row {
    const slot = shape.slot('IsDeleted', 'sobjectField');
    return { ...row, deleted, values: row.values.map((value, index) => (index === slot ? deleted : value)) };
}
