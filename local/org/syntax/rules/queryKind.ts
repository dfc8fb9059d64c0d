import type { SoqlFunction, SoqlQuery } from '../ast/soqlAst.ts';

const names = /^(count|count_distinct|sum|avg|min|max|grouping)$/i;

/** Whether a function makes one value of many rows. */
export function isAggregateCall(name: string): boolean {
    return names.test(name);
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
    return query.groupBy !== null || query.select.some((item) => item.kind === 'function' && aggregates(item.call));
}

/** An aggregate itself or the look of one: FORMAT(MAX(CloseDate)). */
function aggregates({ name, args }: SoqlFunction): boolean {
    return isAggregateCall(name) || args.some((one) => one.kind === 'call' && aggregates(one.call));
}
