import type { FormalParametersContext } from '@apexdevtools/apex-parser';
import type { Parameter } from '../ast/ast.ts';
import { onlyFinal } from './buildModifiers.ts';
import { buildTypeReference } from './buildTypeReference.ts';
import type { TreeBuilder } from './treeBuilder.ts';

export function buildParameters(builder: TreeBuilder, context: FormalParametersContext): Parameter[] {
    return (context.formalParameterList()?.formalParameter_list() ?? []).map((each) => ({
        at: builder.at(each.id()),
        name: builder.name(each.id()),
        type: buildTypeReference(builder, each.typeRef()),
        final: onlyFinal(builder, each.modifier_list(), 'parameters', each.id())
    }));
}
