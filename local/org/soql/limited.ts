import type { SoqlNumber, SoqlQuery } from '../syntax/ast/soqlAst.ts';
import { raise } from '../values/exceptions/raise.ts';
import type { QueryContext } from './context.ts';

/** LIMIT and OFFSET. */
export function limited<R>(rows: readonly R[], query: SoqlQuery, context: QueryContext): readonly R[] {
    const offset = query.offset === null ? 0 : numberOf(query.offset, context, 'offset');
    if (offset > 2000) {
        raise('System.QueryException', 'NUMBER_OUTSIDE_VALID_RANGE: Maximum SOQL offset allowed is 2000');
    }
    const end = query.limit === null ? rows.length : offset + numberOf(query.limit, context, 'limit');
    return rows.slice(offset, end);
}

function numberOf(number: SoqlNumber, context: QueryContext, what: string): number {
    const value = number.kind === 'number' ? number.value : context.bind(number.index, number.name);
    return typeof value === 'number' && value >= 0
        ? value
        : raise('System.QueryException', `Invalid ${what}: ${String(value)}`);
}
