import { current } from '../platform/transactions/transaction.ts';
import { formulaValue } from '../dml/formula/withFormulas.ts';
import type { FieldShape, ObjectShape } from '../schema/objectShape.ts';
import type { Row } from '../store/row.ts';
import type { ApexValue } from '../values/value.ts';
import { definitionRow, isDefinition } from './definitionRows.ts';
import { isTypeOfParent, parentShape, targetsOf } from './select/polymorphic.ts';
import { noSuchColumn, noSuchRelationship } from './queryErrors.ts';

/** A field reached from the queried object, perhaps through parents. */
export interface FieldSource {
    readonly field: FieldShape;
    /** The object that the field belongs to. */
    readonly shape: ObjectShape;
    /** null when a parent on the way is missing. */
    read(row: Row): ApexValue;
}

/** Resolves `['Account', 'Owner', 'Name']` from an object; raises the platform's QueryException for what is not there. */
export function fieldSource(shape: ObjectShape, path: readonly string[]): FieldSource {
    const [first, ...rest] = path;
    if (rest.length === 0) {
        return ownField(shape, first!);
    }
    // The object's own name may stand in front: FROM Opportunity … WHERE Opportunity.Amount > 5
    if (shape.parent(first!) === undefined && first!.toLowerCase() === shape.name.toLowerCase()) {
        return fieldSource(shape, rest);
    }
    const lookup = shape.parent(first!) ?? noSuchRelationship(shape, first!);
    return parentSource(shape, lookup, rest);
}

/** A field behind a lookup. Where the lookup may point to several objects, each row is read as the object that it is. */
function parentSource(shape: ObjectShape, lookup: FieldShape, rest: readonly string[]): FieldSource {
    const slot = shape.slot(lookup.name, 'sobjectField')!;
    const parentOf = (row: Row): Row | null => parentRow(lookup, row.values[slot]!);
    if (isTypeOfParent(lookup, rest)) {
        const field: FieldShape = { ...lookup, name: 'Type', type: 'Text', referenceTo: [], relationshipName: null };
        return { field, shape, read: (row) => typeNameOf(parentOf(row)) };
    }
    const target = parentShape(lookup, rest);
    const behind = fieldSource(target, rest);
    const others = new Map(targetsOf(lookup).map((one) => [one, one === target ? behind : optional(one, rest)]));
    return {
        field: behind.field,
        shape: behind.shape,
        read: (row) => {
            const parent = parentOf(row);
            const actual = others.size > 1 ? objectOf(parent) : target;
            return (parent && actual && others.get(actual)?.read(parent)) ?? null;
        }
    };
}

/** What Type says of a record behind a polymorphic lookup: its object, and Queue of a group that is one. */
export function typeNameOf(row: Row | null): string | null {
    const object = objectOf(row);
    const isQueue = row && object?.name === 'Group' && row.values[object.slot('Type', 'sobjectField')!] === 'Queue';
    return isQueue ? 'Queue' : (object?.name ?? null);
}

function objectOf(row: Row | null): ObjectShape | null {
    return row ? (current().org.schema.objectOfId(row.id) ?? null) : null;
}

function optional(shape: ObjectShape, path: readonly string[]): FieldSource | undefined {
    return (shape.field(path[0]!) ?? shape.parent(path[0]!)) ? fieldSource(shape, path) : undefined;
}

/** The row that a lookup points to; null for none. */
export function parentRow(lookup: FieldShape, value: ApexValue): Row | null {
    if (value === null) {
        return null;
    }
    const [only] = lookup.referenceTo;
    return only !== undefined && isDefinition(only)
        ? definitionRow(only, String(value))
        : (current().org.store.row(String(value))?.row ?? null);
}

function ownField(shape: ObjectShape, name: string): FieldSource {
    const slot = shape.slot(name, 'sobjectField');
    if (slot === undefined) {
        return noSuchColumn(name, shape.name);
    }
    const field = shape.fields[slot]!;
    const read =
        field.formula === null
            ? (row: Row): ApexValue => row.values[slot] ?? null
            : (row: Row): ApexValue => formulaValue(shape, row.values, slot);
    return { field, shape, read };
}
