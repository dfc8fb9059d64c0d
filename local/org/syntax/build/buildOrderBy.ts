import type { FieldOrderContext, OrderByClauseContext } from '@apexdevtools/apex-parser';
import { buildOperand } from './buildGroupBy.ts';
import type { OrderItem } from '../ast/soqlAst.ts';
import type { TreeBuilder } from './treeBuilder.ts';

export function buildOrderBy(builder: TreeBuilder, context: OrderByClauseContext | null | undefined): OrderItem[] {
    return (context?.fieldOrderList().fieldOrder_list() ?? []).map((each) => ({
        by: buildOperand(builder, each),
        descending: Boolean(each.DESC()),
        nulls: nullsOf(each)
    }));
}

function nullsOf(context: FieldOrderContext): OrderItem['nulls'] {
    if (!context.NULLS()) return null;
    return context.FIRST() ? 'first' : 'last';
}
