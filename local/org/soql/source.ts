import { current } from '../platform/transaction.ts';
import { withFormulas } from '../dml/formula/withFormulas.ts';
import type { FieldShape, ObjectShape } from '../schema/objectShape.ts';
import type { Row } from '../store/row.ts';
import type { ApexValue } from '../values/value.ts';
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
    const slot = shape.slot(lookup.name, 'sobjectField')!;
    const target = parentShape(lookup, rest);
    const behind = fieldSource(target, rest);
    return {
        field: behind.field,
        shape: behind.shape,
        read: (row) => {
            const parent = parentRow(row.values[slot] as string | null);
            return parent ? behind.read(parent) : null;
        }
    };
}

/** A saved row by id; null for none. */
export function parentRow(id: string | null): Row | null {
    return id === null ? null : (current().org.store.row(id)?.row ?? null);
}

/** Where a lookup points; of a polymorphic one the first object that has the field. */
export function parentShape(lookup: FieldShape, rest: readonly string[]): ObjectShape {
    const { schema } = current().org;
    const targets = lookup.referenceTo.map((name) => schema.object(name)).filter((one) => one !== undefined);
    const fits = targets.find((target) => target.field(rest[0]!) ?? target.parent(rest[0]!));
    return fits ?? targets[0] ?? noSuchColumn(rest[0]!, 'Name');
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
            : (row: Row): ApexValue => withFormulas(shape, row.values)[slot]!;
    return { field, shape, read };
}
