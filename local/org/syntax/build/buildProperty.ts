import type { ModifierContext, PropertyBlockContext, PropertyDeclarationContext } from '@apexdevtools/apex-parser';
import type { Accessor, PropertyDeclaration } from '../ast/ast.ts';
import { buildModifiers, onlyScope } from './buildModifiers.ts';
import { buildBlock } from './buildStatement.ts';
import { buildTypeReference } from './buildTypeReference.ts';
import type { TreeBuilder } from './treeBuilder.ts';

export function buildProperty(
    builder: TreeBuilder,
    context: PropertyDeclarationContext,
    modifiers: readonly ModifierContext[]
): PropertyDeclaration {
    const blocks = context.propertyBlock_list();
    const getters = blocks.filter((block) => block.getter());
    const setters = blocks.filter((block) => block.setter());
    if (!blocks.length) builder.fail(context.RBRACE(), "Unexpected token '}'.");
    for (const extra of [...getters.slice(1), ...setters.slice(1)]) {
        builder.fail(extra, `Missing '}' at '${extra.start.text}'`);
    }
    return {
        kind: 'property',
        at: builder.at(context.id()),
        ...buildModifiers(builder, modifiers),
        name: builder.name(context.id()),
        type: buildTypeReference(builder, context.typeRef()),
        getter: buildAccessor(builder, getters[0]),
        setter: buildAccessor(builder, setters[0])
    };
}

function buildAccessor(builder: TreeBuilder, context: PropertyBlockContext | undefined): Accessor | null {
    if (!context) return null;
    const body = (context.getter() ?? context.setter()).block();
    return {
        at: builder.at(context),
        modifiers: onlyScope(builder, context.modifier_list()),
        body: body ? buildBlock(builder, body) : null
    };
}
