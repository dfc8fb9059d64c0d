import type { CoordinateValueContext, LocationValueContext, SoqlFunctionContext } from '@apexdevtools/apex-parser';
import { buildBind } from './buildSoqlValue.ts';
import type { SoqlFunction, SoqlOperand, SoqlValue } from '../ast/soqlAst.ts';
import { pathOf } from '../ast/soqlPath.ts';
import type { TreeBuilder } from './treeBuilder.ts';
import { stringValue } from './unescapeString.ts';

/** Aggregates, date functions, toLabel, FORMAT, convertCurrency, GROUPING, DISTANCE. */
export function buildSoqlFunction(builder: TreeBuilder, context: SoqlFunctionContext): SoqlFunction {
    return { name: context.start.text, args: buildArgs(builder, context) };
}

function buildArgs(builder: TreeBuilder, context: SoqlFunctionContext): SoqlFunction['args'] {
    if (context.fieldName()) return [pathOf(builder, context.fieldName())];
    if (context.dateFieldName()) return [buildDateField(builder, context.dateFieldName())];
    if (context.soqlFunction()) {
        const inner = context.soqlFunction();
        return [{ kind: 'call', call: buildSoqlFunction(builder, inner), at: builder.at(inner) }];
    }
    if (context.soqlFieldsParameter()) {
        builder.fail(context, `Unexpected token '${context.start.text}'.`);
        return [];
    }
    const places = context.locationValue_list().map((each) => buildLocation(builder, each));
    const unit = context.StringLiteral() ?? context.MultilineStringLiteral();
    return unit ? [...places, { kind: 'string', value: stringValue(unit.getText()) }] : places;
}

/** A field, or `convertTimezone(field)`. */
function buildDateField(builder: TreeBuilder, context: ReturnType<SoqlFunctionContext['dateFieldName']>): SoqlOperand {
    const path = pathOf(builder, context.fieldName());
    const zone = context.CONVERT_TIMEZONE();
    return zone ? { kind: 'call', call: { name: zone.getText(), args: [path] }, at: builder.at(context) } : path;
}

function buildLocation(builder: TreeBuilder, context: LocationValueContext): SoqlOperand | SoqlValue {
    if (context.fieldName()) return pathOf(builder, context.fieldName());
    if (context.boundExpression()) return buildBind(builder, context.boundExpression());
    const args = context.coordinateValue_list().map((each) => buildCoordinate(builder, each));
    return { kind: 'call', call: { name: context.start.text, args }, at: builder.at(context) };
}

function buildCoordinate(builder: TreeBuilder, context: CoordinateValueContext): SoqlValue {
    if (context.boundExpression()) return buildBind(builder, context.boundExpression());
    return { kind: 'number', text: context.getText().replace(/^\+/, '') };
}
