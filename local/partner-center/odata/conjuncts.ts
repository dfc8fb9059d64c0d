import type { Filter } from './filter.ts';

type Compare = Extract<Filter, { kind: 'compare' }>;

/** The comparisons that all must hold, whatever else the filter says: these may choose an index. */
export function conjuncts(filter: Filter): Compare[] {
    if (filter.kind === 'and') return [...conjuncts(filter.left), ...conjuncts(filter.right)];
    return filter.kind === 'compare' ? [filter] : [];
}
