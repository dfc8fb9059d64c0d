import type { Place } from '../syntax/place.ts';
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

/** Fields of an aggregate query that are neither grouped nor inside an aggregate function. */
export function ungroupedFields(query: SoqlQuery): { name: string; at: Place }[] {
    if (!isAggregateQuery(query)) {
        return [];
    }
    const grouped = new Set((query.groupBy?.by ?? []).flatMap((by) => (by.kind === 'path' ? [pathKey(by.path)] : [])));
    return query.select.flatMap((item) =>
        item.kind === 'field' && !grouped.has(pathKey(item.path)) ? [{ name: item.path.join('.'), at: item.at }] : []
    );
}

/** Is a name that of a selected field or function (`COUNT(Id) total`)? */
export function hasAlias(query: SoqlQuery, name: string): boolean {
    return query.select.some(
        (item) =>
            (item.kind === 'field' || item.kind === 'function') && item.alias?.toLowerCase() === name.toLowerCase()
    );
}

function pathKey(path: readonly string[]): string {
    return path.join('.').toLowerCase();
}
