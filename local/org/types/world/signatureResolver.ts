import type { SignatureType } from '../../library/rows/signatureType.ts';
import type { ApexType, ClassInfo } from './model.ts';
import { classType, listOf, mapOf, OBJECT, PRIMITIVES, setOf, SOBJECT, sobjectOf, VOID } from './primitives.ts';

/** Namespaces that a row may leave out, in the order in which they are tried after its own. */
const IMPLICIT = ['system', 'schema', 'database'];

export interface SignatureScope {
    readonly namespace: string;
    readonly typeParameters: readonly string[];
    find(namespace: string, name: string): ClassInfo | undefined;
}

/** The static type that a row of the library or of the catalogue names. */
export function resolveSignatureType(type: SignatureType, scope: SignatureScope): ApexType {
    const lower = type.name.toLowerCase();
    const simple = lower.startsWith('system.') ? lower.slice('system.'.length) : lower;
    const parameter = scope.typeParameters.find((name) => name.toLowerCase() === lower);
    if (parameter) {
        return { kind: 'parameter', name: parameter };
    }
    return builtIn(simple, type, scope) ?? named(simple, type, scope);
}

function builtIn(simple: string, type: SignatureType, scope: SignatureScope): ApexType | null {
    const arg = (index: number): ApexType => {
        const written = type.args[index];
        return written ? resolveSignatureType(written, scope) : OBJECT;
    };
    switch (simple) {
        case 'void':
            return VOID;
        case 'sobject':
            return SOBJECT;
        case 'list':
            return listOf(arg(0));
        case 'set':
            return setOf(arg(0));
        case 'map':
            return mapOf(arg(0), arg(1));
        default:
            return PRIMITIVES.get(simple) ?? null;
    }
}

function named(simple: string, type: SignatureType, scope: SignatureScope): ApexType {
    if (simple.startsWith('sobjects.')) {
        return sobjectOf(type.name.slice('SObjects.'.length));
    }
    const info = findClass(simple, scope);
    if (info) {
        return classType(
            info,
            type.args.map((arg) => resolveSignatureType(arg, scope))
        );
    }
    // What is no class is a standard object: `User` in Test.runAs, `Group`.
    return sobjectOf(type.name);
}

function findClass(simple: string, scope: SignatureScope): ClassInfo | undefined {
    for (const namespace of [scope.namespace, ...IMPLICIT]) {
        const found = scope.find(namespace, simple);
        if (found) {
            return found;
        }
    }
    const dot = simple.indexOf('.');
    return dot < 0 ? undefined : scope.find(simple.slice(0, dot), simple.slice(dot + 1));
}
