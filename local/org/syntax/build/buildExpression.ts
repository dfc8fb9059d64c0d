import {
    ArrayExpressionContext,
    CastExpressionContext,
    CondExpressionContext,
    DotExpressionContext,
    type ExpressionContext,
    type ExpressionListContext,
    InstanceOfExpressionContext,
    MethodCallExpressionContext,
    NewExpressionContext,
    PrimaryExpressionContext,
    SubExpressionContext
} from '@apexdevtools/apex-parser';
import type { Expression } from '../ast/ast.ts';
import { buildCreator } from './buildCreator.ts';
import { buildDot, buildMethodCall } from './buildDot.ts';
import { buildOperator } from './buildOperator.ts';
import { buildPrimary } from './buildPrimary.ts';
import { buildTypeReference } from './buildTypeReference.ts';
import type { TreeBuilder } from './treeBuilder.ts';

/** Parentheses leave no node: the tree's shape says the same. */
export function buildExpression(builder: TreeBuilder, context: ExpressionContext): Expression {
    if (context instanceof PrimaryExpressionContext) return buildPrimary(builder, context.primary());
    if (context instanceof DotExpressionContext) return buildDot(builder, context);
    if (context instanceof MethodCallExpressionContext) return buildMethodCall(builder, context.methodCall());
    if (context instanceof SubExpressionContext) return buildExpression(builder, context.expression());
    if (context instanceof NewExpressionContext) return buildCreator(builder, context);
    const at = builder.at(context);
    if (context instanceof ArrayExpressionContext) {
        const target = buildExpression(builder, context.expression(0));
        return { kind: 'index', at, target, index: buildExpression(builder, context.expression(1)) };
    }
    if (context instanceof CastExpressionContext) {
        const type = buildTypeReference(builder, context.typeRef());
        return { kind: 'cast', at, type, value: buildExpression(builder, context.expression()) };
    }
    if (context instanceof InstanceOfExpressionContext) {
        const value = buildExpression(builder, context.expression());
        return { kind: 'instanceOf', at, value, type: buildTypeReference(builder, context.typeRef()) };
    }
    if (context instanceof CondExpressionContext) {
        const [condition, then, otherwise] = context.expression_list().map((each) => buildExpression(builder, each));
        return { kind: 'ternary', at, condition: condition!, then: then!, otherwise: otherwise! };
    }
    return buildOperator(builder, context);
}

/** The arguments between parentheses; none when the list is absent. */
export function buildArguments(builder: TreeBuilder, context: ExpressionListContext | null | undefined): Expression[] {
    return (context?.expression_list() ?? []).map((each) => buildExpression(builder, each));
}
