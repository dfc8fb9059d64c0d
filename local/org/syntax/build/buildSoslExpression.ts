import type { ApexParseTree, SoslLiteralContext } from '@apexdevtools/apex-parser';
import { BoundExpressionContext } from '@apexdevtools/apex-parser';
import type { SoslExpression } from '../ast/ast.ts';
import type { Place } from '../ast/place.ts';
import type { SoslQuery } from '../ast/soslAst.ts';
import { SoqlSyntaxError } from '../errors/soqlSyntaxError.ts';
import { parseSosl } from '../parseSosl.ts';
import { buildBind } from './buildSoqlValue.ts';
import { sourceTextOf } from './sourceTextOf.ts';
import type { TreeBuilder } from './treeBuilder.ts';

/** `[FIND …]`: the search as data, with the expressions of its binds in order. */
export function buildSoslExpression(builder: TreeBuilder, context: SoslLiteralContext): SoslExpression {
    const { made, binds } = builder.withBinds(() => numberedBinds(builder, context));
    return { kind: 'sosl', at: builder.at(context), query: parsed(builder, context, made), binds };
}

/** The text between the brackets, with `:b0`, `:b1` … in the place of the bound expressions. */
function numberedBinds(builder: TreeBuilder, context: SoslLiteralContext): string {
    const begin = context.start.start;
    let text = '';
    let done = 0;
    const whole = sourceTextOf(context);
    for (const bound of boundExpressions(context)) {
        text += `${whole.slice(done, bound.start.start - begin)}:b${buildBind(builder, bound).index} `;
        done = (bound.stop ?? bound.start).stop + 1 - begin;
    }
    return (text + whole.slice(done)).replace(/^\[|\]$/g, '');
}

function boundExpressions(node: ApexParseTree): BoundExpressionContext[] {
    if (node instanceof BoundExpressionContext) {
        return [node];
    }
    const children = (node as { children?: readonly ApexParseTree[] | null }).children ?? [];
    return children.flatMap(boundExpressions);
}

function parsed(builder: TreeBuilder, context: SoslLiteralContext, text: string): SoslQuery {
    try {
        return placed(parseSosl(text), builder.at(context));
    } catch (error) {
        if (!(error instanceof SoqlSyntaxError)) throw error;
        builder.fail(context, error.message);
        return { find: { kind: 'string', value: '' }, scope: 'all', returning: [], limit: null, refused: [] };
    }
}

/** Everything stands where the search does; binds have the numbers of their placeholders. */
function placed<T>(value: T, at: Place): T {
    if (value === null || typeof value !== 'object') {
        return value;
    }
    if (Array.isArray(value)) {
        return value.map((one: unknown) => placed(one, at)) as T;
    }
    const entries = Object.entries(value).map(([name, one]) => [name, name === 'at' ? at : placed(one, at)]);
    const copy = Object.fromEntries(entries) as T & { kind?: string; name?: string };
    return copy.kind === 'bind' ? { ...copy, index: Number(copy.name!.slice(1)) } : copy;
}
