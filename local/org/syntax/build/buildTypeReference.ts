import type {
    CreatedNameContext,
    QualifiedNameContext,
    TypeNameContext,
    TypeRefContext
} from '@apexdevtools/apex-parser';
import type { TypeReference } from '../ast/ast.ts';
import type { TreeBuilder } from './treeBuilder.ts';

export function buildTypeReference(builder: TreeBuilder, context: TypeRefContext): TypeReference {
    return {
        kind: 'type',
        at: builder.at(context),
        names: context.typeName_list().map((name) => buildTypeName(builder, name)),
        arrayDepth: context.arraySubscripts().LBRACK_list().length
    };
}

function buildTypeName(builder: TreeBuilder, context: TypeNameContext): TypeReference['names'][number] {
    const written = context.LIST() ?? context.SET() ?? context.MAP() ?? context.id();
    const args = context.typeArguments()?.typeList().typeRef_list() ?? [];
    return { name: written.getText(), args: args.map((each) => buildTypeReference(builder, each)) };
}

/** `System.DmlException` in a catch clause: names only. */
export function buildNamedType(builder: TreeBuilder, context: QualifiedNameContext): TypeReference {
    return {
        kind: 'type',
        at: builder.at(context),
        names: context.id_list().map((id) => ({ name: id.getText(), args: [] })),
        arrayDepth: 0
    };
}

/** The type after `new`; `arrayDepth` is 1 for the array forms. */
export function buildCreatedType(builder: TreeBuilder, context: CreatedNameContext, arrayDepth: number): TypeReference {
    return {
        kind: 'type',
        at: builder.at(context),
        names: context.idCreatedNamePair_list().map((pair) => ({
            name: pair.anyId().getText(),
            args: (pair.typeList()?.typeRef_list() ?? []).map((each) => buildTypeReference(builder, each))
        })),
        arrayDepth
    };
}
