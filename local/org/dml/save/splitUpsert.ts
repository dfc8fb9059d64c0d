import type { FieldShape } from '../../schema/objectShape.ts';
import type { ApexValue } from '../../values/value.ts';
import { storedValue, StorageProblem } from './storedValue.ts';
import { indexKey } from '../../store/indexKey.ts';
import type { Row } from '../../store/row.ts';
import { raise } from '../../values/exceptions/raise.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { textOf } from '../../values/text.ts';
import { dmlError, type DmlError } from '../dmlError.ts';
import type { PendingRow } from './pendingRow.ts';
import { savedWith } from './savedWith.ts';
import { saveRecords, type Access } from './saveRecords.ts';

/** An upsert: rows whose key is found are updated, the others inserted, a key that is found twice fails (item 44). */
export function splitUpsert(records: readonly SObjectValue[], keyField: string, access: Access): PendingRow[] {
    const byExternalId = keyField.toLowerCase() !== 'id';
    const twice = byExternalId ? keysGivenTwice(records, keyField) : new Set();
    const matches = records.map((record) => (byExternalId ? byKey(record, keyField, twice) : byId(record)));
    const rows: PendingRow[] = new Array<PendingRow>(records.length);
    const place = (part: PendingRow[], indexes: readonly number[]): void =>
        part.forEach((row, i) => (rows[indexes[i]!] = { ...row, index: indexes[i]! }));
    const indexesOf = (kind: Match['kind']): number[] =>
        matches.flatMap((match, index) => (match.kind === kind ? [index] : []));
    const [fresh, known] = [indexesOf('none'), indexesOf('one')];
    known.forEach((index) => records[index]!.setByName('Id', (matches[index] as Match & { kind: 'one' }).id));
    if (known.length > 0) {
        place(
            saveRecords(
                known.map((index) => records[index]!),
                'update',
                access
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
    indexesOf('failed').forEach((index) => {
        rows[index] = failed(records[index]!, index, (matches[index] as Match & { kind: 'failed' }).error);
    });
    return rows;
}

type Match =
    | { readonly kind: 'none' }
    | { readonly kind: 'one'; readonly id: string }
    | { readonly kind: 'failed'; readonly error: DmlError };

function byId(record: SObjectValue): Match {
    return record.id === null ? { kind: 'none' } : { kind: 'one', id: record.id };
}

function byKey(record: SObjectValue, keyField: string, twice: ReadonlySet<unknown>): Match {
    const { shape } = record;
    const field = shape.field(keyField);
    const slot = shape.slot(keyField, 'sobjectField');
    if (!field || slot === undefined || !(field.externalId || field.unique)) {
        raise(
            'System.DmlException',
            `Invalid field for upsert, must be an External Id custom or standard indexed field: ${keyField}`
        );
    }
    const value = keyOf(record, field, slot);
    if (value === null) {
        return { kind: 'failed', error: dmlError('MISSING_ARGUMENT', `${field.name} not specified`) };
    }
    if (twice.has(indexKey(value))) {
        const message = `Duplicate external id specified: ${textOf(value)}`;
        return { kind: 'failed', error: dmlError('DUPLICATE_VALUE', message, field.name) };
    }
    const rows = savedWith(shape, slot, value, field.caseSensitive);
    if (rows.length > 1) {
        const message = `${field.name}: more than one record found for external id field: [${ids(rows)}]`;
        return { kind: 'failed', error: dmlError('DUPLICATE_EXTERNAL_ID', message, field.name) };
    }
    return rows[0] ? { kind: 'one', id: rows[0].id } : { kind: 'none' };
}

/** What the field would keep: 1 and 1.0 are the same key. */
function keyOf(record: SObjectValue, field: FieldShape, slot: number): ApexValue {
    const given = record.at(slot) ?? null;
    const stored = given === null ? null : storedValue(field, given);
    return stored instanceof StorageProblem ? given : stored;
}

function ids(rows: readonly Row[]): string {
    return rows.map((row) => row.id).join(', ');
}

function keysGivenTwice(records: readonly SObjectValue[], keyField: string): Set<unknown> {
    const [seen, twice] = [new Set<unknown>(), new Set<unknown>()];
    for (const record of records) {
        const slot = record.shape.slot(keyField, 'sobjectField');
        const value = slot === undefined ? null : keyOf(record, record.shape.fields[slot]!, slot);
        const key = indexKey(value);
        (value !== null && seen.has(key) ? twice : seen).add(key);
    }
    return twice;
}

function failed(record: SObjectValue, index: number, error: DmlError): PendingRow {
    const errors = [error];
    return { shape: record.shape, index, record, before: null, values: [], id: null, errors };
}
