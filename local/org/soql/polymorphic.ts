import { current } from '../platform/transaction.ts';
import type { FieldShape, ObjectShape } from '../schema/objectShape.ts';
import { noSuchColumn } from './queryErrors.ts';

/** The objects that a lookup may point to. */
export function targetsOf(lookup: FieldShape): ObjectShape[] {
    const { schema } = current().org;
    return lookup.referenceTo.map((name) => schema.object(name)).filter((one) => one !== undefined);
}

/** Of the objects that a lookup may point to the first that has the field or relationship. */
export function parentShape(lookup: FieldShape, rest: readonly string[]): ObjectShape {
    const targets = targetsOf(lookup);
    const fits = targets.find((target) => target.field(rest[0]!) ?? target.parent(rest[0]!));
    return fits ?? targets[0] ?? noSuchColumn(rest[0]!, 'Name');
}

/** `Owner.Type`, `What.Type`: the name of the object that a polymorphic lookup points to. */
export function isTypeOfParent(lookup: FieldShape, rest: readonly string[]): boolean {
    return lookup.referenceTo.length > 1 && rest.length === 1 && rest[0]!.toLowerCase() === 'type';
}
