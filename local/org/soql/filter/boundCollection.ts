import { ApexList } from '../../values/collections/apexList.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import type { QueryContext } from '../context.ts';
import type { Leaf } from './filter.ts';

/** `Id = :ids` with a collection means `Id IN :ids`, and `!=` means NOT IN; every other leaf stays as it is. */
export function withBoundCollection(leaf: Leaf, context: QueryContext): Leaf {
    if (leaf.kind !== 'compare' || (leaf.operator !== '=' && leaf.operator !== '!=') || leaf.right.kind !== 'bind') {
        return leaf;
    }
    const { left, right, operator, at } = leaf;
    const bound = context.bind(right.index, right.name);
    const isCollection = bound instanceof ApexList || bound instanceof ApexSet;
    return isCollection ? { kind: 'in', left, right, at, negated: operator === '!=' } : leaf;
}
