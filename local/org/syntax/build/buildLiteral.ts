import type { LiteralContext } from '@apexdevtools/apex-parser';
import type { LiteralValue } from '../ast/ast.ts';
import type { TreeBuilder } from './treeBuilder.ts';
import { multilineStringValue, stringValue } from './unescapeString.ts';

const largestInteger = 2_147_483_647n;
const largestLong = 9_223_372_036_854_775_807n;

/** The sign is an operator of its own, so -2147483648 is out of range here, as it is on the platform. */
export function buildLiteral(builder: TreeBuilder, context: LiteralContext): LiteralValue {
    const text = context.getText();
    if (context.IntegerLiteral()) return integerLiteral(builder, context, text);
    if (context.LongLiteral()) return longLiteral(builder, context, text);
    if (context.NumberLiteral()) return numberLiteral(text);
    if (context.StringLiteral()) return { type: 'String', value: stringValue(text) };
    if (context.MultilineStringLiteral()) return { type: 'String', value: multilineStringValue(text) };
    if (context.BooleanLiteral()) return { type: 'Boolean', value: text.toLowerCase() === 'true' };
    return { type: 'null' };
}

export function integerLiteral(
    builder: TreeBuilder,
    where: Parameters<TreeBuilder['fail']>[0],
    text: string
): LiteralValue {
    if (BigInt(text) > largestInteger) builder.fail(where, 'Illegal integer');
    return { type: 'Integer', value: Number(text) };
}

export function longLiteral(
    builder: TreeBuilder,
    where: Parameters<TreeBuilder['fail']>[0],
    text: string
): LiteralValue {
    const value = BigInt(text.slice(0, -1));
    if (value > largestLong) builder.fail(where, 'Illegal long');
    return { type: 'Long', value };
}

function numberLiteral(text: string): LiteralValue {
    return /d$/i.test(text) ? { type: 'Double', text: text.slice(0, -1) } : { type: 'Decimal', text };
}
