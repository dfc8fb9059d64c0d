import type {
    ConditionalExpressionContext,
    FieldExpressionContext,
    LogicalExpressionContext,
    WhereConditionalExpressionContext,
    WhereLogicalExpressionContext
} from '@apexdevtools/apex-parser';
import { buildComparison } from './buildComparison.ts';
import type { Condition } from '../ast/soqlAst.ts';
import type { TreeBuilder } from './treeBuilder.ts';

type Logical = LogicalExpressionContext | WhereLogicalExpressionContext;
type Conditional = ConditionalExpressionContext | WhereConditionalExpressionContext;

/** WHERE and HAVING: AND and OR never mix without parentheses, as in SOQL itself. */
export function buildLogical(builder: TreeBuilder, context: Logical): Condition {
    const parts = partsOf(context).map((each) => buildConditional(builder, each));
    const [first] = parts;
    if (context.NOT()) return { kind: 'not', of: first! };
    if (parts.length === 1) return first!;
    return { kind: context.SOQLAND_list().length ? 'and' : 'or', of: parts };
}

function partsOf(context: Logical): Conditional[] {
    return 'whereConditionalExpression_list' in context
        ? context.whereConditionalExpression_list()
        : context.conditionalExpression_list();
}

function buildConditional(builder: TreeBuilder, context: Conditional): Condition {
    const nested = 'whereLogicalExpression' in context ? context.whereLogicalExpression() : context.logicalExpression();
    if (nested) return buildLogical(builder, nested);
    return buildComparison(builder, fieldExpressionOf(builder, context));
}

function fieldExpressionOf(builder: TreeBuilder, context: Conditional): FieldExpressionContext {
    if (!('whereFieldExpression' in context)) return context.fieldExpression();
    const field = context.whereFieldExpression();
    if (field.FORMULA()) builder.fail(field, 'FORMULA in a WHERE clause is not supported.');
    return field.fieldExpression();
}
