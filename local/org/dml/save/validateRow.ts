import { current } from '../../platform/transactions/transaction.ts';
import type { FieldShape } from '../../schema/objectShape.ts';
import type { ApexValue } from '../../values/value.ts';
import { sameValue } from '../../values/equality.ts';
import { checkLookupFilters } from '../checks/checkLookupFilters.ts';
import { dmlError } from '../dmlError.ts';
import { evaluateFormula } from '../formula/evaluateFormula.ts';
import { scopeOf } from '../formula/withFormulas.ts';
import type { PendingRow } from './pendingRow.ts';
import { normalized } from './prepareRow.ts';

/**
 * System validation after before triggers: types, lengths, required fields, lookups, unique values,
 * then filters of lookups, then validation rules.
 */
export function validateRow(row: PendingRow, chunk: readonly PendingRow[]): void {
    if (row.errors.length > 0) {
        return;
    }
    row.values = normalized(row.shape, row.values, row.errors, row.truncate);
    checkRequired(row);
    row.shape.fields.forEach((field, slot) => {
        const value = row.values[slot]!;
        if (value !== null && (row.before === null || !sameValue(value, row.before.values[slot]!))) {
            checkReference(row, field, value);
            checkUnique(row, field, slot, value, chunk);
        }
    });
    if (row.errors.length === 0) {
        checkLookupFilters(row);
    }
    if (row.errors.length === 0) {
        checkRules(row);
    }
}

function checkRequired(row: PendingRow): void {
    // a value that could not be kept is told as such, not as missing
    const told = row.errors.flatMap((error) => error.fields);
    const missing = row.shape.fields
        .filter((field, slot) => field.required && row.values[slot] === null && field.type !== 'Checkbox')
        .filter((field) => !told.includes(field.name))
        .map((field) => field.name);
    if (missing.length > 0) {
        const message = `Required fields are missing: [${missing.join(', ')}]`;
        row.errors.push(dmlError('REQUIRED_FIELD_MISSING', message, ...missing));
    }
}

/** Lookups that make a hierarchy, in which nothing is above itself. */
const hierarchies = /^(Account|Campaign|Case|Asset)\.ParentId$|^User\.ManagerId$|^UserRole\.ParentRoleId$/;

/** Whether the way up from a parent leads to the row itself. */
function leadsBack(row: PendingRow, { name }: FieldShape, parentId: string): boolean {
    const table = current().org.store.table(row.shape);
    const slot = row.shape.slot(name, 'sobjectField')!;
    const seen = new Set<unknown>();
    for (let id: ApexValue = parentId; row.id !== null && id !== null && !seen.has(id); ) {
        if (id === row.id) {
            return true;
        }
        seen.add(id);
        id = table.get(String(id))?.values[slot] ?? null;
    }
    return false;
}

function checkReference(row: PendingRow, field: FieldShape, value: ApexValue): void {
    if (field.type !== 'Lookup' && field.type !== 'MasterDetail') {
        return;
    }
    const id = value as string;
    const { schema, store } = current().org;
    const target = schema.objectOfId(id);
    if (field.referenceTo.length > 0 && target && !field.referenceTo.includes(target.name)) {
        const message = `${field.label}: id value of incorrect type: ${id}`;
        row.errors.push(dmlError('FIELD_INTEGRITY_EXCEPTION', message, field.name));
        return;
    }
    if (hierarchies.test(`${row.shape.name}.${field.name}`) && leadsBack(row, field, id)) {
        row.errors.push(dmlError('CIRCULAR_DEPENDENCY', 'attempt to violate hierarchy constraints', field.name));
        return;
    }
    const found = store.row(id);
    if (!found && field.name === 'RecordTypeId') {
        const message = `Record Type ID: this ID value isn't valid for the user: ${id}`;
        row.errors.push(dmlError('INVALID_CROSS_REFERENCE_KEY', message, field.name));
    } else if (!found) {
        row.errors.push(dmlError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id'));
    } else if (found.row.deleted) {
        row.errors.push(dmlError('ENTITY_IS_DELETED', 'entity is deleted'));
    }
}

/** Usernames are unique over all orgs (as orgs say it). */
const usernameTaken =
    'Duplicate Username.<br>The username already exists in this or another Salesforce organization. Usernames must be unique ' +
    "across all Salesforce organizations. To resolve, use a different username (it doesn't need to match the user's email address). ";

function checkUnique(
    row: PendingRow,
    field: FieldShape,
    slot: number,
    value: ApexValue,
    chunk: readonly PendingRow[]
): void {
    const settingOwner = row.shape.definition.settingType === 'Hierarchy' && field.name === 'SetupOwnerId';
    if (!field.unique && !settingOwner) {
        return;
    }
    const alike = (other: ApexValue): boolean =>
        typeof value === 'string' && typeof other === 'string' && !field.caseSensitive
            ? value.toLowerCase() === other.toLowerCase()
            : sameValue(value, other);
    const saved = current().org.store.table(row.shape).withValue(slot, value);
    const twin = saved.find((one) => !one.deleted && one.id !== row.id && alike(one.values[slot]!));
    const earlier = chunk.find((one) => one.index < row.index && one.errors.length === 0 && alike(one.values[slot]!));
    if (twin ?? earlier) {
        const id = twin?.id ?? earlier?.id ?? '<unknown>';
        if (field.name === 'Username' && row.shape.name === 'User') {
            row.errors.push(dmlError('DUPLICATE_USERNAME', usernameTaken, field.name));
            return;
        }
        const message = `duplicate value found: ${field.name} duplicates value on record with id: ${id}`;
        row.errors.push(dmlError('DUPLICATE_VALUE', message, field.name));
    }
}

function checkRules(row: PendingRow): void {
    const scope = scopeOf(row.shape, row.values, row.before?.values ?? null);
    for (const rule of row.shape.definition.validationRules) {
        if (evaluateFormula(rule.condition, scope) === true) {
            const fields = rule.field === null ? [] : [rule.field];
            row.errors.push(dmlError('FIELD_CUSTOM_VALIDATION_EXCEPTION', rule.message, ...fields));
        }
    }
}
