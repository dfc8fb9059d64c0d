import type { SwitchStatementContext, WhenControlContext, WhenLiteralContext } from '@apexdevtools/apex-parser';
import type { Expression, LiteralValue, SwitchCase, SwitchStatement } from '../ast/ast.ts';
import { buildExpression } from './buildExpression.ts';
import { integerLiteral, longLiteral } from './buildLiteral.ts';
import { buildBlock } from './buildStatement.ts';
import { buildTypeReference } from './buildTypeReference.ts';
import type { TreeBuilder } from './treeBuilder.ts';
import { multilineStringValue, stringValue } from './unescapeString.ts';

export function buildSwitch(builder: TreeBuilder, context: SwitchStatementContext): SwitchStatement {
    return {
        kind: 'switch',
        at: builder.at(context),
        subject: buildExpression(builder, context.expression()),
        cases: context.whenControl_list().map((each) => buildCase(builder, each))
    };
}

function buildCase(builder: TreeBuilder, context: WhenControlContext): SwitchCase {
    return { at: builder.at(context), label: buildLabel(builder, context), body: buildBlock(builder, context.block()) };
}

function buildLabel(builder: TreeBuilder, context: WhenControlContext): SwitchCase['label'] {
    const value = context.whenValue();
    if (value.ELSE()) return { kind: 'else' };
    if (value.typeRef()) {
        return { kind: 'type', type: buildTypeReference(builder, value.typeRef()), variable: builder.name(value.id()) };
    }
    return { kind: 'values', values: value.whenLiteral_list().map((each) => buildWhenLiteral(builder, each)) };
}

function buildWhenLiteral(builder: TreeBuilder, context: WhenLiteralContext): Expression {
    const at = builder.at(context);
    if (context.whenLiteral()) return buildWhenLiteral(builder, context.whenLiteral());
    if (context.qualifiedName()) return dotted(builder, context);
    const literal: Expression = { kind: 'literal', at, value: valueOf(builder, context) };
    return context.SUB_list().length % 2 ? { kind: 'unary', at, operator: '-', operand: literal } : literal;
}

function valueOf(builder: TreeBuilder, context: WhenLiteralContext): LiteralValue {
    const integer = context.IntegerLiteral();
    if (integer) return integerLiteral(builder, integer, integer.getText());
    const long = context.LongLiteral();
    if (long) return longLiteral(builder, long, long.getText());
    if (context.StringLiteral()) return { type: 'String', value: stringValue(context.getText()) };
    if (context.MultilineStringLiteral()) return { type: 'String', value: multilineStringValue(context.getText()) };
    return { type: 'null' };
}

/** `RED`, or `Color.RED` and `Outer.Color.RED`. */
function dotted(builder: TreeBuilder, context: WhenLiteralContext): Expression {
    const [first, ...others] = context.qualifiedName().id_list();
    let made: Expression = { kind: 'name', at: builder.at(first!), name: first!.getText() };
    for (const id of others) {
        made = { kind: 'member', at: builder.at(id), target: made, name: id.getText(), safe: false };
    }
    return made;
}
