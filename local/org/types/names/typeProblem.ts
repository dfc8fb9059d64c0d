import type { TypeReference } from '../../syntax/ast/ast.ts';
import type { ClassInfo } from '../world/model.ts';
import { resolveNames, resolveType } from './resolveType.ts';
import { typeName } from './typeName.ts';
import type { World } from '../world/world.ts';

/** Why a reference names no type. */
export function typeProblem(reference: TypeReference, scope: ClassInfo | null, world: World): string {
    const args = reference.names.flatMap((part) => part.args);
    const broken = args.find((arg) => resolveType(arg, scope, world) === null);
    if (broken) {
        return typeProblem(broken, scope, world);
    }
    const name = reference.names.map((part) => part.name).join('.');
    const base = resolveNames(
        reference.names.map((part) => part.name),
        scope,
        world
    );
    const expected = base && parameterCount(base);
    if (expected === null) {
        return `Invalid type: ${name}`;
    }
    if (expected === 0) {
        return `Type arguments provided for a non-parameterized type: ${typeName(base!)}`;
    }
    return args.length === 0
        ? `No type arguments provided for a parameterized type: ${name}`
        : `Invalid type argument count for ${name}: expected ${expected} but found ${args.length}`;
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
