import type { Node, TypeReference } from '../../syntax/ast/ast.ts';
import type { ClassInfo } from '../world/model.ts';
import { resolveNames, resolveType } from './resolveType.ts';
import type { World } from '../world/world.ts';

/** Why a reference names no type, and the place inside it where that is. */
export function typeProblem(
    reference: TypeReference,
    scope: ClassInfo | null,
    world: World
): { readonly node: Node; readonly message: string } {
    const args = reference.names.flatMap((part) => part.args);
    const broken = args.find((arg) => resolveType(arg, scope, world) === null);
    if (broken) {
        return { node: reference, message: typeProblem(broken, scope, world).message };
    }
    const name = reference.names.map((part) => part.name).join('.');
    const base = resolveNames(
        reference.names.map((part) => part.name),
        scope,
        world
    );
    const expected = base && parameterCount(base);
    if (expected === null) {
        return { node: reference, message: `Invalid type: ${name}` };
    }
    if (expected === 0) {
        return { node: reference, message: `Type arguments provided for a non-parameterized type: ${name}` };
    }
    const message =
        args.length === 0
            ? `No type arguments provided for a parameterized type: ${name}`
            : `Invalid type argument count for ${name}: expected ${expected} but found ${args.length}`;
    return { node: reference, message };
}

function parameterCount(type: NonNullable<ReturnType<typeof resolveNames>>): number {
    switch (type.kind) {
        case 'list':
        case 'set':
            return 1;
        case 'map':
            return 2;
        case 'class':
            return type.class.typeParameters.length;
        default:
            return 0;
    }
}
