import { classRegistry, type ClassMeta, type FieldMeta } from '../../values/objects/classMeta.ts';

const orders = new WeakMap<ClassMeta, readonly FieldMeta[]>();

/**
 * The members of an object in the order in which JSON.serialize writes them: backwards through the alphabet, whatever
 * the order of their declaration. Those of a superclass stand first; what an org does there is not known.
 */
export function membersInJson(meta: ClassMeta): readonly FieldMeta[] {
    let order = orders.get(meta);
    if (order === undefined) {
        const above = meta.superclass === null ? undefined : classRegistry.find(meta.superclass);
        order = [...(above ? membersInJson(above.meta) : []), ...[...meta.fields].sort(backwards)];
        orders.set(meta, order);
    }
    return order;
}

function backwards(left: FieldMeta, right: FieldMeta): number {
    return left.name.toLowerCase() < right.name.toLowerCase() ? 1 : -1;
}
