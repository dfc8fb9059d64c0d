import { current } from '../../platform/transactions/transaction.ts';
import type { SoqlQuery } from '../../syntax/ast/soqlAst.ts';
import { raise } from '../../values/exceptions/raise.ts';
import type { ApexValue } from '../../values/value.ts';
import type { QueryContext } from '../context.ts';
import { foundRows } from '../foundRows.ts';
import { noSuchObject } from '../queryErrors.ts';
import { fieldSource } from '../source.ts';
import { visible } from '../access/visible.ts';

/** The values that the subquery of a semi- or anti-join selects: one field, no ordering, no limit (platform notes, item 38). */
export function semiJoinValues(query: SoqlQuery, context: QueryContext): ApexValue[] {
    const shape = current().org.schema.object(query.from.name) ?? noSuchObject(query.from.name);
    const [selected, more] = query.select;
    if (selected?.kind !== 'field' || more !== undefined) {
        return raise('System.QueryException', 'A semi join sub-select must select exactly one field');
    }
    if (query.orderBy.length > 0 || query.limit !== null || query.forClause !== null) {
        return raise('System.QueryException', 'ORDER BY, LIMIT and FOR are not allowed in semi join sub-selects');
    }
    const source = fieldSource(shape, selected.path);
    return foundRows(shape, query.where, context)
        .filter(visible(shape, context, false))
        .map((row) => source.read(row))
        .filter((value) => value !== null);
}
