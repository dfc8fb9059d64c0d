import { current } from '../platform/transaction.ts';
import type { ObjectShape } from '../schema/objectShape.ts';
import type { Row } from '../store/row.ts';
import { raise } from '../values/raise.ts';
import type { SObjectValue } from '../values/sobject.ts';
import { dmlError } from './dmlError.ts';
import type { PendingRow } from './pendingRow.ts';
import { saveRecords } from './saveRecords.ts';

/** An upsert: rows whose key is found are updated, the others inserted, a key that is found twice fails (item 44). */
export function splitUpsert(records: readonly SObjectValue[], keyField: string): PendingRow[] {
    const matches = records.map((record) => (keyField.toLowerCase() === 'id' ? byId(record) : byKey(record, keyField)));
    const rows: PendingRow[] = new Array<PendingRow>(records.length);
    const place = (part: PendingRow[], indexes: readonly number[]): void =>
        part.forEach((row, i) => (rows[indexes[i]!] = { ...row, index: indexes[i]! }));
    const indexesOf = (kind: Match['kind']): number[] =>
        matches.flatMap((match, index) => (match.kind === kind ? [index] : []));
    const [fresh, known, several] = [indexesOf('none'), indexesOf('one'), indexesOf('several')];
    known.forEach((index) => records[index]!.setByName('Id', (matches[index] as Match & { kind: 'one' }).id));
    if (known.length > 0) {
        place(
            saveRecords(
                known.map((index) => records[index]!),
                'update'
            ),
            known
        );
    }
    if (fresh.length > 0) {
        place(
            saveRecords(
                fresh.map((index) => records[index]!),
                'insert'
            ),
            fresh
        );
    }
    several.forEach((index) => (rows[index] = failed(records[index]!, index, keyField)));
    return rows;
}

type Match = { readonly kind: 'none' } | { readonly kind: 'one'; readonly id: string } | { readonly kind: 'several' };

function byId(record: SObjectValue): Match {
    return record.id === null ? { kind: 'none' } : { kind: 'one', id: record.id };
}

function byKey(record: SObjectValue, keyField: string): Match {
    const { shape } = record;
    const field = shape.field(keyField);
    const slot = shape.slot(keyField, 'sobjectField');
    if (!field || slot === undefined || !(field.externalId || field.unique)) {
        raise(
            'System.DmlException',
            `Invalid field for upsert, must be an External Id custom or standard indexed field: ${keyField}`
        );
    }
    const value = record.slots[slot] ?? null;
    if (value === null) {
        return { kind: 'none' };
    }
    const rows = savedWith(shape, slot, value, field.caseSensitive);
    return rows.length === 0
        ? { kind: 'none' }
        : rows.length === 1
          ? { kind: 'one', id: rows[0]!.id }
          : { kind: 'several' };
}

function savedWith(shape: ObjectShape, slot: number, value: Row['values'][number], caseSensitive: boolean): Row[] {
    const rows = current().org.store.table(shape).withValue(slot, value);
    return rows.filter((row) => !row.deleted && (!caseSensitive || row.values[slot] === value));
}

function failed(record: SObjectValue, index: number, keyField: string): PendingRow {
    const message = `${keyField}: more than one record found for external id field`;
    const errors = [dmlError('DUPLICATE_EXTERNAL_ID', message, keyField)];
    return { shape: record.shape, index, record, before: null, values: [], id: null, errors };
}
