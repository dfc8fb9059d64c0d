import { current } from '../../platform/transactions/transaction.ts';
import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';

/** A saved row with a lookup to another one. */
export interface Dependant {
    readonly shape: ObjectShape;
    readonly field: FieldShape;
    readonly slot: number;
    readonly row: Row;
}

/** Rows, not those in the recycle bin, whose lookups point to this one. */
export function dependants(shape: ObjectShape, id: string): Dependant[] {
    return allDependants(shape, id).filter(({ row }) => !row.deleted);
}

/** Those in the recycle bin as well. */
export function allDependants(shape: ObjectShape, id: string): Dependant[] {
    const { store } = current().org;
    return lookupsTo(shape).flatMap(({ shape: child, field, slot }) =>
        store
            .table(child)
            .withValue(slot, id)
            .filter((row) => row.purged !== true)
            .map((row) => ({ shape: child, field, slot, row }))
    );
}

type Lookup = Omit<Dependant, 'row'>;

const known = new WeakMap<ObjectShape, readonly Lookup[]>();

/** Every lookup field of the schema that may point to the object; found once for each object. */
function lookupsTo(shape: ObjectShape): readonly Lookup[] {
    const found = known.get(shape);
    if (found) {
        return found;
    }
    const lookups = current()
        .org.schema.objects()
        .flatMap((child) =>
            child.fields.flatMap((field, slot) =>
                field.referenceTo.includes(shape.name) ? [{ shape: child, field, slot }] : []
            )
        );
    known.set(shape, lookups);
    return lookups;
}
