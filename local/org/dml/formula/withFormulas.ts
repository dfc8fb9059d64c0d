import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { ApexValue } from '../../values/value.ts';
import { evaluateFormula, type FormulaScope } from './evaluateFormula.ts';
import { asFieldType } from './formulaResult.ts';
import { readGlobal } from './globalVariable.ts';
import { inFormula } from './percent.ts';

/** A row's values with its formula fields filled in. */
export function withFormulas(shape: ObjectShape, values: readonly ApexValue[]): readonly ApexValue[] {
    if (!shape.fields.some((field) => field.formula !== null)) {
        return values;
    }
    const scope = scopeOf(shape, values, null);
    return values.map((value, slot) => {
        const field = shape.fields[slot]!;
        return field.formula === null ? value : asFieldType(field, evaluateFormula(field.formula, scope));
    });
}

/** One formula field of a row. */
export function formulaValue(shape: ObjectShape, values: readonly ApexValue[], slot: number): ApexValue {
    const field = shape.fields[slot]!;
    return asFieldType(field, evaluateFormula(field.formula!, scopeOf(shape, values, null)));
}

/** What names in a formula mean for a row; `before` is the saved row that PRIORVALUE and ISCHANGED ask for. */
export function scopeOf(
    shape: ObjectShape,
    values: readonly ApexValue[],
    before: readonly ApexValue[] | null
): FormulaScope {
    return {
        read: (path) => readPath(shape, values, path, inFormula),
        readPrior: (path) => (before === null ? null : readPath(shape, before, path, inFormula)),
        isNew: before === null,
        now: () => current().now()
    };
}

/** What a path of names leads to from a row, as it is saved. */
export function savedAt(shape: ObjectShape, values: readonly ApexValue[], path: readonly string[]): ApexValue {
    return readPath(shape, values, path, (_field, value) => value);
}

function readPath(
    shape: ObjectShape,
    values: readonly ApexValue[],
    path: readonly string[],
    shown: (field: FieldShape, value: ApexValue) => ApexValue
): ApexValue {
    const [first, ...rest] = path;
    if (first!.startsWith('$')) {
        return readGlobal(path);
    }
    if (rest.length === 0) {
        const slot = slotOf(shape, first!);
        return shown(shape.fields[slot]!, valueOf(shape, slot, values));
    }
    const [relationship, object] = first!.split(':');
    const parent = shape.parent(relationship!);
    const slot = parent && shape.slot(parent.name, 'sobjectField');
    const id = slot === undefined ? null : (values[slot] as string | null);
    const found = id === null ? undefined : current().org.store.row(id);
    if (!found || (object !== undefined && !isOf(found.table.shape, object))) {
        return null;
    }
    const further = object?.toLowerCase() === 'queue' ? ofQueue(rest) : rest;
    return readPath(found.table.shape, found.row.values, further, shown);
}

/** `Owner:User.Name`, `Owner:Queue.QueueName`: a relationship to several objects says which one is meant. */
function isOf(shape: ObjectShape, object: string): boolean {
    const lower = object.toLowerCase();
    return shape.name.toLowerCase() === (lower === 'queue' ? 'group' : lower);
}

/** Queues are rows of Group, whose fields formulas know as `QueueName` and `QueueEmail`. */
function ofQueue(path: readonly string[]): readonly string[] {
    return path.map((name) => name.replace(/^Queue(?=Name$|Email$)/i, ''));
}

function slotOf(shape: ObjectShape, name: string): number {
    const slot = shape.slot(name, 'sobjectField');
    if (slot === undefined) {
        throw new Refused(`formula of ${shape.name}: field ${name}`);
    }
    return slot;
}

function valueOf(shape: ObjectShape, slot: number, values: readonly ApexValue[]): ApexValue {
    return shape.fields[slot]!.formula === null ? (values[slot] ?? null) : formulaValue(shape, values, slot);
}
