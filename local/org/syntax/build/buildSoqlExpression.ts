import type { SoqlLiteralContext } from '@apexdevtools/apex-parser';
import type { SoqlExpression } from '../ast/ast.ts';
import { buildQuery } from './buildQuery.ts';
import type { TreeBuilder } from './treeBuilder.ts';

/** `[SELECT …]`; the binds of subqueries count on in the same list. */
export function buildSoqlExpression(builder: TreeBuilder, context: SoqlLiteralContext): SoqlExpression {
    const { made, binds } = builder.withBinds(() => buildQuery(builder, context.query()));
    return { kind: 'soql', at: builder.at(context), query: made, binds };
}
