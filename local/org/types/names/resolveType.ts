import type { TypeReference } from '../../syntax/ast/ast.ts';
import type { ApexType, ClassInfo } from '../world/model.ts';
import { classChain, outersOfSuperclasses } from '../world/hierarchy.ts';
import { classType, listOf, mapOf, OBJECT, PRIMITIVES, setOf, SOBJECT, sobjectOf, VOID } from '../world/primitives.ts';
import { objectBesideClass } from '../world/objectBesideClass.ts';
import type { World } from '../world/world.ts';

/** Namespaces whose classes may be named without it. */
const IMPLICIT_NAMESPACES = ['System', 'Schema'];

/**
 * The type that a reference names as seen from inside a class (null: from a trigger or anonymous Apex), or null when
 * there is none. Order: inner types of the class, its superclasses and its outer class; those beside its superclasses; the project's types; primitives
 * and collections; System and Schema; objects of the schema (Apex Developer Guide, "Name Shadowing", "Type Resolution
 * and System Namespace for Types").
 */
export function resolveType(reference: TypeReference, scope: ClassInfo | null, world: World): ApexType | null {
    const args: ApexType[] = [];
    for (const arg of reference.names.flatMap((part) => part.args)) {
        const type = resolveType(arg, scope, world);
        if (!type) {
            return null;
        }
        args.push(type);
    }
    const names = reference.names.map((part) => part.name);
    const named = resolveNames(names, scope, world);
    const element = withArguments(objectBesideClass(named, world) ?? named, args);
    return element && wrapArrays(element, reference.arrayDepth);
}

/** The type that dotted names mean, without type arguments. */
export function resolveNames(names: readonly string[], scope: ClassInfo | null, world: World): ApexType | null {
    const [first, ...rest] = names;
    const simple = resolveSimple(first!, scope, world);
    const inner = simple && rest.reduce<ApexType | null>(innerType, simple);
    if (inner || rest.length === 0) {
        return inner;
    }
    return inNamespace(first!, rest, world);
}

function wrapArrays(type: ApexType, depth: number): ApexType {
    return depth === 0 ? type : wrapArrays(listOf(type), depth - 1);
}

function resolveSimple(name: string, scope: ClassInfo | null, world: World): ApexType | null {
    const lower = name.toLowerCase();
    for (let around = scope; around; around = around.outer) {
        if (around.simpleName.toLowerCase() === lower && around.origin === 'user') {
            return classType(around);
        }
        const inner = findInner(around, lower);
        if (inner) {
            return classType(inner);
        }
    }
    const beside = besideSuperclass(scope, lower);
    if (beside) {
        return classType(beside);
    }
    const user = world.userTypes.get(lower);
    return user ? classType(user) : (builtIn(lower) ?? platformType(name, world));
}

/** An inner type of a class or of one of its superclasses. */
export function findInner(info: ClassInfo, lower: string): ClassInfo | null {
    for (const owner of classChain(info)) {
        const inner = owner.inner.get(lower);
        if (inner) {
            return inner;
        }
    }
    return null;
}

/**
 * An inner type beside a superclass of the class or of a class around it: `extends Outer.Inner` brings the types of Outer
 * along, those that Outer inherits excepted, as the platform's compiler has it.
 */
function besideSuperclass(scope: ClassInfo | null, lower: string): ClassInfo | null {
    for (let around = scope; around; around = around.outer) {
        for (const outer of outersOfSuperclasses(around)) {
            const inner = outer.inner.get(lower);
            if (inner) {
                return inner;
            }
        }
    }
    return null;
}

/** Collections are resolved without arguments here and get them later. */
function builtIn(lower: string): ApexType | null {
    switch (lower) {
        case 'list':
            return listOf(OBJECT);
        case 'set':
            return setOf(OBJECT);
        case 'map':
            return mapOf(OBJECT, OBJECT);
        case 'sobject':
            return SOBJECT;
        case 'void':
            return VOID;
        default:
            return PRIMITIVES.get(lower) ?? null;
    }
}

function platformType(name: string, world: World): ApexType | null {
    for (const namespace of IMPLICIT_NAMESPACES) {
        const info = world.platform.find(namespace, name);
        if (info) {
            return classType(info);
        }
    }
    return objectType(name, world);
}

function objectType(name: string, world: World): ApexType | null {
    const own = world.schema.nameOf(name);
    return own === null ? null : sobjectOf(own);
}

function innerType(type: ApexType | null, name: string): ApexType | null {
    if (type?.kind !== 'class') {
        return null;
    }
    const inner = findInner(type.class, name.toLowerCase());
    return inner && classType(inner);
}

function inNamespace(namespace: string, names: readonly string[], world: World): ApexType | null {
    const lower = namespace.toLowerCase();
    if (lower === world.schema.namespace) {
        const own = world.userTypes.get(names[0]!.toLowerCase());
        return names.slice(1).reduce<ApexType | null>(innerType, own ? classType(own) : objectType(names[0]!, world));
    }
    const name = names.join('.');
    const info = world.platform.find(namespace, name);
    if (names.length === 1 && lower === 'system') {
        return builtIn(name.toLowerCase()) ?? (info ? classType(info) : null);
    }
    if (lower === 'apexpages' && name.toLowerCase() === 'pagereference') {
        return classType(world.platform.system('PageReference'));
    }
    return info ? classType(info) : lower === 'schema' && names.length === 1 ? objectType(name, world) : null;
}

function withArguments(type: ApexType | null, args: readonly ApexType[]): ApexType | null {
    switch (type?.kind) {
        case undefined:
            return null;
        case 'list':
        case 'set':
            return args.length === 1 ? { kind: type.kind, of: args[0]! } : null;
        case 'map':
            return args.length === 2 ? mapOf(args[0]!, args[1]!) : null;
        case 'class':
            return args.length === 0 || args.length === type.class.typeParameters.length
                ? classType(type.class, args)
                : null;
        default:
            return args.length === 0 ? type : null;
    }
}
