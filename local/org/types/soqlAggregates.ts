import type { SoqlQuery } from '../syntax/soqlAst.ts';

const AGGREGATES = new Set(['count', 'count_distinct', 'sum', 'avg', 'min', 'max', 'grouping']);

export function isAggregateFunction(name: string): boolean {
    return AGGREGATES.has(name.toLowerCase());
}

/** `SELECT COUNT() FROM X`: a number instead of rows. */
export function isCountQuery(query: SoqlQuery): boolean {
    const [item, ...others] = query.select;
    return (
        others.length === 0 &&
        item?.kind === 'function' &&
        item.call.name.toLowerCase() === 'count' &&
        item.call.args.length === 0
    );
}

/** Rows of such a query are AggregateResults. */
export function isAggregateQuery(query: SoqlQuery): boolean {
    const calls = query.select.filter((item) => item.kind === 'function');
    return query.groupBy !== null || calls.some((item) => isAggregateFunction(item.call.name));
}
