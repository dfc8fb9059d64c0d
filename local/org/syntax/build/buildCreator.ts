import type { CreatorContext, ExpressionContext, NewExpressionContext } from '@apexdevtools/apex-parser';
import { AssignExpressionContext, IdPrimaryContext, PrimaryExpressionContext } from '@apexdevtools/apex-parser';
import type { Expression, NewExpression } from '../ast/ast.ts';
import { buildArguments, buildExpression } from './buildExpression.ts';
import { buildCreatedType } from './buildTypeReference.ts';
import type { TreeBuilder } from './treeBuilder.ts';

/** All forms of `new`: objects, records with named fields, lists, sets, maps, arrays. */
export function buildCreator(builder: TreeBuilder, context: NewExpressionContext): Expression {
    const at = builder.at(context);
    const creator = context.creator();
    const arrayRest = creator.arrayCreatorRest();
    const type = buildCreatedType(builder, creator.createdName(), arrayRest ? builder.arrayDepth(arrayRest) : 0);
    if (arrayRest) {
        // arrays are made of names only: `new List<String>[]{ … }` is no expression
        if (type.names.some((name) => name.args.length > 0)) builder.fail(arrayRest, "Unexpected token '['.");
        const size = arrayRest.expression();
        if (size) return { kind: 'newArray', at, type, size: buildExpression(builder, size) };
        const initializer = arrayRest.arrayInitializer();
        if (!initializer) builder.fail(context, `Missing '{' after '${type.names.at(-1)?.name ?? ''}[]'`);
        const elements = initializer?.expression_list() ?? [];
        const commas = initializer?.COMMA_list().length ?? 0;
        if (elements.length && commas >= elements.length) builder.fail(initializer.RBRACE(), "Unexpected token '}'.");
        return { kind: 'newCollection', at, type, elements: all(builder, elements) };
    }
    if (creator.setCreatorRest()) {
        return { kind: 'newCollection', at, type, elements: all(builder, creator.setCreatorRest().expression_list()) };
    }
    if (creator.mapCreatorRest()) {
        const entries = creator.mapCreatorRest().mapCreatorRestPair_list();
        const built = entries.map((pair) => ({
            key: buildExpression(builder, pair.expression(0)),
            value: buildExpression(builder, pair.expression(1))
        }));
        return { kind: 'newMap', at, type, entries: built };
    }
    if (creator.noRest()) return emptyBraces(at, type);
    return buildNew(builder, at, type, creator);
}

/** `new Map<K, V>{}` has no entry to tell it from a list. */
function emptyBraces(at: NewExpression['at'], type: NewExpression['type']): Expression {
    const isMap = type.names.at(-1)?.name.toLowerCase() === 'map';
    return isMap ? { kind: 'newMap', at, type, entries: [] } : { kind: 'newCollection', at, type, elements: [] };
}

function buildNew(
    builder: TreeBuilder,
    at: NewExpression['at'],
    type: NewExpression['type'],
    creator: CreatorContext
): NewExpression {
    const list = creator.classCreatorRest().arguments().expressionList();
    const written = list?.expression_list() ?? [];
    const names = written.map(fieldNameOf);
    if (!names.length || names[0] === null) {
        return { kind: 'new', at, type, arguments: buildArguments(builder, list), named: [] };
    }
    const stray = written[names.indexOf(null)];
    if (stray) builder.fail(stray, `Unexpected token '${stray.start.text}'.`);
    const assignments = written.filter((each) => each instanceof AssignExpressionContext);
    const named = assignments.map((each) => ({
        name: fieldNameOf(each) ?? '',
        value: buildExpression(builder, each.expression(1)),
        at: builder.at(each)
    }));
    return { kind: 'new', at, type, arguments: [], named };
}

/** `Name` of `Name = 'x'`; null for any other argument. */
function fieldNameOf(context: ExpressionContext): string | null {
    if (!(context instanceof AssignExpressionContext) || !context.ASSIGN()) return null;
    const target = context.expression(0);
    if (!(target instanceof PrimaryExpressionContext)) return null;
    const primary = target.primary();
    return primary instanceof IdPrimaryContext ? primary.id().getText() : null;
}

function all(builder: TreeBuilder, contexts: readonly ExpressionContext[]): Expression[] {
    return contexts.map((each) => buildExpression(builder, each));
}
