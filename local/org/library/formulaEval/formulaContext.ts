import { current } from '../../platform/transactions/transaction.ts';
import type { FormulaKind } from '../../schema/formula/formulaKind.ts';
import type { FieldType } from '../../schema/objectShape.ts';
import { allFields, classRegistry } from '../../values/objects/classMeta.ts';
import { typeNamed, type RuntimeType } from '../../values/objects/runtimeType.ts';

const ofFields: Readonly<Partial<Record<FieldType, FormulaKind>>> = {
    Checkbox: 'Boolean',
    Number: 'Number',
    Currency: 'Number',
    Percent: 'Number',
    Integer: 'Number',
    Long: 'Number',
    Date: 'Date',
    DateTime: 'DateTime',
    Time: 'Time'
};
const ofTypes: Readonly<Record<string, FormulaKind>> = {
    string: 'Text',
    id: 'Text',
    boolean: 'Boolean',
    integer: 'Number',
    long: 'Number',
    decimal: 'Number',
    double: 'Number',
    date: 'Date',
    datetime: 'DateTime',
    time: 'Time'
};

/**
 * The kind of the value that a path of a formula stands for in its context type: fields and parents of records, global
 * fields and properties of global Apex classes (Apex Reference Guide, "FormulaBuilder Class"). null when the formula
 * may not see such a thing.
 */
export function contextField(context: RuntimeType, path: readonly string[]): FormulaKind | null {
    const [first, ...rest] = path as [string, ...string[]];
    return context.kind === 'sobject' ? inRecord(context.name, first, rest) : inClass(context, first, rest);
}

function inRecord(object: string, first: string, rest: readonly string[]): FormulaKind | null {
    const shape = current().org.schema.object(object);
    if (rest.length > 0) {
        const [target] = shape?.parent(first)?.referenceTo ?? [];
        return target === undefined ? null : contextField(typeNamed(target), rest);
    }
    const field = shape?.field(first);
    return field ? (ofFields[field.type] ?? 'Text') : null;
}

function inClass(context: RuntimeType, first: string, rest: readonly string[]): FormulaKind | null {
    const meta = classRegistry.find(context.name)?.meta;
    const seen = meta?.visibility === 'global' ? allFields(meta) : [];
    const member = seen.find(({ name, visibility }) => visibility === 'global' && sameName(name, first));
    if (member === undefined) {
        return null;
    }
    return rest.length > 0 ? contextField(member.type, rest) : (ofTypes[member.type.key] ?? null);
}

function sameName(a: string, b: string): boolean {
    return a.toLowerCase() === b.toLowerCase();
}
