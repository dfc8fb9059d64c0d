import type { ApexParseTree, SoslLiteralContext } from '@apexdevtools/apex-parser';
import { BoundExpressionContext } from '@apexdevtools/apex-parser';
import type { SoslExpression } from '../ast/ast.ts';
import { buildBind } from './buildSoqlValue.ts';
import { sourceTextOf } from './sourceTextOf.ts';
import type { TreeBuilder } from './treeBuilder.ts';

/** `[FIND …]` as its source text, with the expressions of its binds in order. */
export function buildSoslExpression(builder: TreeBuilder, context: SoslLiteralContext): SoslExpression {
    const { binds } = builder.withBinds(() => collectBinds(builder, context));
    return { kind: 'sosl', at: builder.at(context), text: sourceTextOf(context), binds };
}

function collectBinds(builder: TreeBuilder, node: ApexParseTree): void {
    if (node instanceof BoundExpressionContext) {
        buildBind(builder, node);
        return;
    }
    const children = (node as { children?: readonly ApexParseTree[] | null }).children ?? [];
    for (const child of children) collectBinds(builder, child);
}
