import type { ObjectShape } from '../../schema/objectShape.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { ApexValue } from '../../values/value.ts';
import { evaluateFormula, type FormulaScope } from './evaluateFormula.ts';
import { asFieldType } from './formulaResult.ts';
import { readGlobal } from './globalVariable.ts';

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
        read: (path) => readPath(shape, values, path),
        readPrior: (path) => (before === null ? null : readPath(shape, before, path)),
        isNew: before === null,
        now: () => current().now()
    };
}

function readPath(shape: ObjectShape, values: readonly ApexValue[], path: readonly string[]): ApexValue {
    const [first, ...rest] = path;
    if (first!.startsWith('$')) {
        return readGlobal(path);
    }
    if (rest.length === 0) {
        return readField(shape, values, first!);
    }
    const parent = shape.parent(first!);
    const slot = parent && shape.slot(parent.name, 'sobjectField');
    const id = slot === undefined ? null : (values[slot] as string | null);
    const found = id === null ? undefined : current().org.store.row(id);
    return found ? readPath(found.table.shape, found.row.values, rest) : null;
}

function readField(shape: ObjectShape, values: readonly ApexValue[], name: string): ApexValue {
    const slot = shape.slot(name, 'sobjectField');
    if (slot === undefined) {
        throw new Refused(`formula of ${shape.name}: field ${name}`);
    }
    const field = shape.fields[slot]!;
    return field.formula === null ? (values[slot] ?? null) : formulaValue(shape, values, slot);
}
