import { current } from '../../platform/transactions/transaction.ts';
import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import { nameObject } from '../../schema/standard/nameObject.ts';
import { noSuchColumn, noSuchRelationship } from '../queryErrors.ts';

/** The objects that a lookup may point to. */
export function targetsOf(lookup: FieldShape): ObjectShape[] {
    const { schema } = current().org;
    return lookup.referenceTo.map((name) => schema.object(name)).filter((one) => one !== undefined);
}

/** Whether records behind the lookup are read as the object `Name`. */
export function isPolymorphic(lookup: FieldShape): boolean {
    return lookup.referenceTo.length > 1;
}

/**
 * Of the objects that a lookup may point to the first that has the field or relationship. Through a lookup with several
 * targets only the fields of `Name` can be reached.
 */
export function parentShape(lookup: FieldShape, rest: readonly string[]): ObjectShape {
    if (isPolymorphic(lookup)) {
        checkShared(rest);
    }
    const targets = targetsOf(lookup);
    const fits = targets.find((target) => has(target, rest));
    return fits ?? targets[0] ?? noSuchColumn(rest[0]!, 'Name');
}

/** Whether an object has the first name of a path. */
export function has(shape: ObjectShape, [first]: readonly string[]): boolean {
    return (shape.field(first!) ?? shape.parent(first!)) !== undefined;
}

function checkShared(rest: readonly string[]): void {
    const [first, ...more] = rest;
    if (more.length === 0 && !nameObject().field(first!)) {
        noSuchColumn(first!, 'Name');
    }
    if (more.length > 0 && !nameObject().parent(first!)) {
        noSuchRelationship(nameObject(), first!);
    }
}

/** `Owner.Type`, `What.Type`: the name of the object that a polymorphic lookup points to. */
export function isTypeOfParent(lookup: FieldShape, rest: readonly string[]): boolean {
    return isPolymorphic(lookup) && rest.length === 1 && rest[0]!.toLowerCase() === 'type';
}
