import {
    Arth1ExpressionContext,
    Arth2ExpressionContext,
    AssignExpressionContext,
    BitAndExpressionContext,
    BitExpressionContext,
    BitNotExpressionContext,
    BitOrExpressionContext,
    CmpExpressionContext,
    CoalExpressionContext,
    EqualityExpressionContext,
    type ExpressionContext,
    LogAndExpressionContext,
    LogOrExpressionContext,
    NegExpressionContext,
    PostOpExpressionContext,
    PreOpExpressionContext
} from '@apexdevtools/apex-parser';
import type { AssignOperator, BinaryOperator, Expression, PostfixExpression, UnaryExpression } from '../ast/ast.ts';
import { buildExpression } from './buildExpression.ts';
import { operatorOf } from './operatorOf.ts';
import type { TreeBuilder } from './treeBuilder.ts';

const binaries = [
    Arth1ExpressionContext,
    Arth2ExpressionContext,
    BitExpressionContext,
    CmpExpressionContext,
    EqualityExpressionContext,
    BitAndExpressionContext,
    BitNotExpressionContext,
    BitOrExpressionContext,
    LogAndExpressionContext,
    LogOrExpressionContext,
    CoalExpressionContext
];

/** Prefix, postfix, binary and assignment operators. The place is where the whole expression begins, but for postfix ones. */
export function buildOperator(builder: TreeBuilder, context: ExpressionContext): Expression {
    const at = builder.at(context);
    const operator = operatorOf(context);
    if (context instanceof PreOpExpressionContext || context instanceof NegExpressionContext) {
        const operand = buildExpression(builder, context.expression());
        return { kind: 'unary', at, operator: operator as UnaryExpression['operator'], operand };
    }
    if (context instanceof PostOpExpressionContext) {
        const operand = buildExpression(builder, context.expression());
        return {
            kind: 'postfix',
            at: builder.at(context.INC() ?? context.DEC()),
            operator: operator as PostfixExpression['operator'],
            operand
        };
    }
    if (context instanceof AssignExpressionContext) {
        const target = buildExpression(builder, context.expression(0));
        const value = buildExpression(builder, context.expression(1));
        return { kind: 'assign', at, operator: operator as AssignOperator, target, value };
    }
    const binary = binaries.find((each) => context instanceof each) && (context as Arth1ExpressionContext);
    if (!binary) throw new Error(`No tree for ${context.constructor.name}`);
    const left = buildExpression(builder, binary.expression(0));
    return {
        kind: 'binary',
        at,
        operator: operator as BinaryOperator,
        left,
        right: buildExpression(builder, binary.expression(1))
    };
}
