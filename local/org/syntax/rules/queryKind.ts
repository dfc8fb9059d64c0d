import type { SoqlQuery } from '../ast/soqlAst.ts';

const aggregates = /^(count|count_distinct|sum|avg|min|max|grouping)$/i;

/** Whether a function makes one value of many rows. */
export function isAggregateCall(name: string): boolean {
    return aggregates.test(name);
}

/** `SELECT COUNT() FROM X`: a number instead of rows. */
export function isCountSelect(query: SoqlQuery): boolean {
    const [item, ...others] = query.select;
    return (
        others.length === 0 &&
        item?.kind === 'function' &&
        item.call.name.toLowerCase() === 'count' &&
        item.call.args.length === 0
    );
}

/** Whether a query answers groups of rows; COUNT() is one of them here. */
export function isAggregateSelect(query: SoqlQuery): boolean {
    return (
        query.groupBy !== null ||
        query.select.some((item) => item.kind === 'function' && isAggregateCall(item.call.name))
    );
}
