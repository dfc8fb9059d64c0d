import { current } from '../../platform/transactions/transaction.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import type { Row } from '../../store/row.ts';
import { sameValue } from '../../values/equality.ts';
import { defaultOf } from './defaultOf.ts';
import { dmlError, type DmlError } from '../dmlError.ts';
import { fillParentReferences } from './parentReferences.ts';
import type { PendingRow } from './pendingRow.ts';
import { storedValue, StorageProblem } from './storedValue.ts';

/** Step 1 of the order of execution for an insert: what the caller set, and defaults for what was never set. */
export function rowToInsert(record: SObjectValue, index: number): PendingRow {
    const { shape } = record;
    const errors: DmlError[] = [];
    const values = shape.fields.map((field, slot) => {
        const given = record.at(slot);
        if (given !== undefined) {
            return given;
        }
        return field.formula === null ? defaultOf(shape, field) : null;
    });
    if (record.id !== null) {
        errors.push(dmlError('INVALID_FIELD_FOR_INSERT_UPDATE', 'cannot specify Id in an insert call', 'Id'));
    }
    refuseUnwritable(record, 'createable', errors);
    fillParentReferences(record, values, errors);
    setByName(shape, values, 'OwnerId', (value) => value ?? current().user.id);
    setByName(shape, values, 'SetupOwnerId', (value) => value ?? current().org.settings.organizationId);
    return { shape, index, record, before: null, values: trimmed(shape, values), id: null, errors };
}

/** Step 1 for an update: the saved row with what the caller's record has laid over it. */
export function rowToUpdate(record: SObjectValue, index: number, before: Row): PendingRow {
    const { shape } = record;
    const errors: DmlError[] = [];
    const values = before.values.map((value, slot) => {
        const given = record.at(slot);
        const { updateable, createable, name } = shape.fields[slot]!;
        const settable = updateable || (createable && name !== 'Id' && !audit.test(name));
        return given === undefined || !settable ? value : given;
    });
    fillParentReferences(record, values, errors);
    refuseMoved(shape, values, before, errors);
    return { shape, index, record, before, values: trimmed(shape, values), id: before.id, errors };
}

/** What before triggers see: values as the fields keep them; what a field cannot keep, a trigger may still put right. */
function trimmed(shape: ObjectShape, values: readonly ApexValue[]): ApexValue[] {
    return values.map((value, slot) => {
        const stored = storedValue(shape.fields[slot]!, value);
        return stored instanceof StorageProblem ? value : stored;
    });
}

/** Turns values into what the fields keep; what a field cannot keep becomes an error of the row. */
export function normalized(
    shape: ObjectShape,
    values: readonly ApexValue[],
    errors: DmlError[],
    truncate = false
): ApexValue[] {
    return values.map((value, slot) => {
        const stored = storedValue(shape.fields[slot]!, value, truncate);
        if (stored instanceof StorageProblem) {
            errors.push(stored.error);
            return null;
        }
        return stored;
    });
}

/** Fields that the platform fills: who and when, automatic numbers. */
export function stamp(row: PendingRow): void {
    const { shape, values, before } = row;
    const transaction = current();
    const now = new ApexDatetime(Math.floor(transaction.now() / 1000) * 1000);
    const user = transaction.user.id;
    setByName(shape, values, 'Id', () => row.id);
    setByName(shape, values, 'IsDeleted', () => false);
    setByName(shape, values, 'CreatedDate', (value) => (before ? value : (createdDate(row) ?? now)));
    setByName(shape, values, 'CreatedById', (value) => (before ? value : user));
    setByName(shape, values, 'LastModifiedDate', () => now);
    setByName(shape, values, 'LastModifiedById', () => user);
    setByName(shape, values, 'SystemModstamp', () => now);
    if (!before) {
        fillAutoNumbers(row);
        setByName(shape, values, 'Name', (value) => value ?? (shape.kind === 'custom' ? row.id : value));
    }
}

function createdDate(row: PendingRow): ApexValue {
    const slot = row.shape.slot('CreatedDate', 'sobjectField');
    return slot === undefined ? null : (row.values[slot] ?? null);
}

function fillAutoNumbers(row: PendingRow): void {
    row.shape.fields.forEach((field, slot) => {
        if (field.type === 'AutoNumber') {
            const number = current().org.store.nextNumber(`${row.shape.name}.${field.name}`);
            const format = field.displayFormat ?? '{0}';
            row.values[slot] = format.replace(/\{(0+)\}/, (_, zeros: string) =>
                String(number).padStart(zeros.length, '0')
            );
        }
    });
}

function setByName(shape: ObjectShape, values: ApexValue[], name: string, value: (old: ApexValue) => ApexValue): void {
    const slot = shape.slot(name, 'sobjectField');
    if (slot !== undefined) {
        values[slot] = value(values[slot] ?? null);
    }
}

/** Formulas, automatic numbers and the like: setting them is an error, null is not. */
function refuseUnwritable(record: SObjectValue, may: 'createable' | 'updateable', errors: DmlError[]): void {
    const fields = record.populated.map((slot) => record.shape.fields[slot]);
    for (const field of fields) {
        if (field && !field[may] && field.name !== 'Id' && !audit.test(field.name)) {
            errors.push(dmlError('INVALID_FIELD_FOR_INSERT_UPDATE', unwritable(field.name), field.name));
        }
    }
}

/** Fields that only an insert may set: setting them to something else is an error. */
function refuseMoved(shape: ObjectShape, values: readonly ApexValue[], before: Row, errors: DmlError[]): void {
    shape.fields.forEach((field, slot) => {
        if (field.updateable || !field.createable) {
            return;
        }
        const stored = storedValue(field, values[slot] ?? null);
        if (stored instanceof StorageProblem || !sameValue(stored, before.values[slot] ?? null)) {
            errors.push(dmlError('INVALID_FIELD_FOR_INSERT_UPDATE', unwritable(field.name), field.name));
        }
    });
}

function unwritable(field: string): string {
    return `Unable to create/update fields: ${field}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`;
}

/** Test.setCreatedDate and data loads may carry these. */
const audit = /^(CreatedDate|CreatedById|LastModifiedDate|LastModifiedById|SystemModstamp|IsDeleted)$/;
