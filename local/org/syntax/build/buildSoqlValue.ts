import type {
    BoundExpressionContext,
    DateFormulaContext,
    LimitClauseContext,
    OffsetClauseContext,
    ValueContext,
    ValueListContext
} from '@apexdevtools/apex-parser';
import { buildExpression } from './buildExpression.ts';
import type { SoqlBind, SoqlNumber, SoqlValue } from '../ast/soqlAst.ts';
import { sourceTextOf } from './sourceTextOf.ts';
import type { TreeBuilder } from './treeBuilder.ts';
import { multilineStringValue, stringValue } from './unescapeString.ts';

export function buildSoqlValue(builder: TreeBuilder, context: ValueContext): SoqlValue {
    const text = context.getText();
    if (context.NULL()) return { kind: 'null' };
    if (context.BooleanLiteral()) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
    if (context.StringLiteral()) return { kind: 'string', value: stringValue(text) };
    if (context.MultilineStringLiteral()) return { kind: 'string', value: multilineStringValue(text) };
    if (context.signedNumber()) return { kind: 'number', text: text.replace(/^\+/, '') };
    if (context.DateTimeLiteral()) return { kind: 'datetime', text };
    if (context.DateLiteral()) return { kind: 'date', text };
    if (context.TimeLiteral()) return { kind: 'time', text };
    if (context.dateFormula()) return dateLiteral(context.dateFormula());
    if (context.IntegralCurrencyLiteral()) {
        return { kind: 'currency', iso: text.slice(0, 3).toUpperCase(), text: text.slice(3) };
    }
    if (context.boundExpression()) return buildBind(builder, context.boundExpression());
    if (context.valueList()) return { kind: 'list', values: listValues(builder, context.valueList()) };
    builder.fail(context, `Unexpected token '${context.start.text}'.`);
    return { kind: 'null' };
}

export function listValues(builder: TreeBuilder, context: ValueListContext): SoqlValue[] {
    return context.value_list().map((each) => buildSoqlValue(builder, each));
}

/** Adds the expression after the colon to the binds of the query at hand. */
export function buildBind(builder: TreeBuilder, context: BoundExpressionContext): SoqlBind {
    const { binds } = builder;
    const index = binds.length;
    binds.push(buildExpression(builder, context.expression()));
    return { kind: 'bind', index, name: sourceTextOf(context.expression()) };
}

/** The number of LIMIT or OFFSET. */
export function buildCount(builder: TreeBuilder, context: LimitClauseContext | OffsetClauseContext): SoqlNumber {
    const literal = context.IntegerLiteral();
    if (literal) return { kind: 'number', value: Number(literal.getText()) };
    return buildBind(builder, context.boundExpression());
}

function dateLiteral(context: DateFormulaContext): SoqlValue {
    const n = context.signedInteger();
    const name = context.start.text.toUpperCase();
    return { kind: 'dateLiteral', name, n: n ? Number(n.getText()) : null };
}
