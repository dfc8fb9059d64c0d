import type { LocalVariableDeclarationContext, VariableDeclaratorsContext } from '@apexdevtools/apex-parser';
import type { LocalStatement, LocalVariable } from '../ast/ast.ts';
import { buildExpression } from './buildExpression.ts';
import { onlyFinal } from './buildModifiers.ts';
import { buildTypeReference } from './buildTypeReference.ts';
import type { TreeBuilder } from './treeBuilder.ts';

export function buildLocal(builder: TreeBuilder, context: LocalVariableDeclarationContext): LocalStatement {
    return {
        kind: 'local',
        at: builder.at(context),
        final: onlyFinal(
            builder,
            context.modifier_list(),
            'locals',
            context.variableDeclarators().variableDeclarator(0)
        ),
        type: buildTypeReference(builder, context.typeRef()),
        variables: buildVariables(builder, context.variableDeclarators())
    };
}

/** `a, b = 2, c`. */
export function buildVariables(builder: TreeBuilder, context: VariableDeclaratorsContext): LocalVariable[] {
    return context.variableDeclarator_list().map((each) => ({
        at: builder.at(each),
        name: builder.name(each.id()),
        initializer: each.expression() ? buildExpression(builder, each.expression()) : null
    }));
}
