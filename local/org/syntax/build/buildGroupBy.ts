import type { FieldGroupByContext, FieldOrderContext, GroupByClauseContext } from '@apexdevtools/apex-parser';
import { buildSoqlFunction } from './buildSoqlFunction.ts';
import type { GroupBy, SoqlOperand } from '../ast/soqlAst.ts';
import { pathOf } from '../ast/soqlPath.ts';
import type { TreeBuilder } from './treeBuilder.ts';

export function buildGroupBy(builder: TreeBuilder, context: GroupByClauseContext): GroupBy {
    const by = context.fieldGroupByList().fieldGroupBy_list();
    return {
        kind: context.ROLLUP() ? 'rollup' : context.CUBE() ? 'cube' : 'plain',
        by: by.map((each) => buildOperand(builder, each))
    };
}

/** A field or a function of one, as GROUP BY and ORDER BY take them. */
export function buildOperand(builder: TreeBuilder, context: FieldGroupByContext | FieldOrderContext): SoqlOperand {
    if (context.fieldName()) return pathOf(builder, context.fieldName());
    return { kind: 'call', call: buildSoqlFunction(builder, context.soqlFunction()), at: builder.at(context) };
}
