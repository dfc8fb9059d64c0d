import type { ComparisonOperatorContext, FieldExpressionContext, ValueContext } from '@apexdevtools/apex-parser';
import { buildSubQuery } from './buildQuery.ts';
import { buildSoqlFunction } from './buildSoqlFunction.ts';
import { buildBind, buildSoqlValue, listValues } from './buildSoqlValue.ts';
import type { Condition, SoqlOperand } from '../ast/soqlAst.ts';
import { pathOf } from '../ast/soqlPath.ts';
import type { TreeBuilder } from './treeBuilder.ts';

type In = Extract<Condition, { kind: 'in' }>;
type Compare = Extract<Condition, { kind: 'compare' }>;

/** `field operator value`. `null` context: the caller has already noted why there is none. */
export function buildComparison(builder: TreeBuilder, context: FieldExpressionContext | null | undefined): Condition {
    if (!context) return { kind: 'and', of: [] };
    const at = builder.at(context);
    const left = buildLeft(builder, context);
    const operator = context.comparisonOperator();
    if (operator.IN()) {
        const right = buildRight(builder, context.value());
        return { kind: 'in', at, left, negated: Boolean(operator.NOT()), right };
    }
    return { kind: 'compare', at, left, operator: textOf(operator), right: buildSoqlValue(builder, context.value()) };
}

function buildLeft(builder: TreeBuilder, context: FieldExpressionContext): SoqlOperand {
    if (context.fieldName()) return pathOf(builder, context.fieldName());
    return { kind: 'call', call: buildSoqlFunction(builder, context.soqlFunction()), at: builder.at(context) };
}

function buildRight(builder: TreeBuilder, context: ValueContext): In['right'] {
    if (context.subQuery()) return { kind: 'subquery', query: buildSubQuery(builder, context.subQuery()) };
    if (context.boundExpression()) return buildBind(builder, context.boundExpression());
    if (context.valueList()) return listValues(builder, context.valueList());
    builder.fail(context, `Unexpected token '${context.start.text}'.`);
    return [];
}

function textOf(context: ComparisonOperatorContext): Compare['operator'] {
    const text = context.getText().toLowerCase();
    return text === '<>' ? '!=' : (text as Compare['operator']);
}
