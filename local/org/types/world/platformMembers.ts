import type { LibraryMethod } from '../../library/rows/definition.ts';
import {
    parseFieldSignature,
    parseSignature,
    type FieldSignature,
    type Signature
} from '../../library/rows/signature.ts';
import type { ApexType, FieldInfo, MethodInfo } from './model.ts';
import type { PlatformClass } from './platformClass.ts';
import { VOID } from './primitives.ts';
import { resolveSignatureType } from './signatureResolver.ts';
import { typeKey } from '../names/typeName.ts';

/** Methods of the library first, then those that only the catalogue knows; they refuse to run. */
export function platformMethods(owner: PlatformClass): ReadonlyMap<string, readonly MethodInfo[]> {
    const methods = new Map<string, MethodInfo[]>();
    const add = (method: MethodInfo): void => {
        const lower = method.name.toLowerCase();
        const overloads = methods.get(lower) ?? [];
        if (!overloads.some((other) => sameParameters(other, method))) {
            methods.set(lower, [...overloads, method]);
        }
    };
    owner.library?.methods.forEach((row) => add(methodInfo(owner, row, row)));
    owner.entry?.methods?.forEach((text) => add(methodInfo(owner, parseSignature(text), null)));
    if (owner.kind === 'enum') {
        enumMethods(owner).forEach(add);
    }
    return methods;
}

/** The static methods of every enum; the compiler supplies them. */
function enumMethods(owner: PlatformClass): MethodInfo[] {
    const rows = [`static List<${owner.name}> values()`, `static ${owner.name} valueOf(String)`];
    return rows.map((row) => ({ ...methodInfo(owner, parseSignature(row), null), implemented: owner.implemented }));
}

export function platformConstructors(owner: PlatformClass): readonly MethodInfo[] {
    const constructors = (owner.library?.constructors ?? []).map((row) => methodInfo(owner, row, row));
    if (owner.library && !hasInstances(owner)) {
        return constructors;
    }
    for (const text of owner.entry?.constructors ?? []) {
        const constructor = methodInfo(owner, parseSignature(text), null);
        if (hasInstances(owner) && !constructors.some((other) => sameParameters(other, constructor))) {
            constructors.push(constructor);
        }
    }
    return constructors;
}

export function platformFields(owner: PlatformClass): ReadonlyMap<string, FieldInfo> {
    const fields = new Map<string, FieldInfo>();
    for (const text of owner.entry?.fields ?? []) {
        const signature = parseFieldSignature(text);
        fields.set(signature.name.toLowerCase(), fieldInfo(owner, signature, { implemented: false, writable: true }));
    }
    for (const row of owner.library?.fields ?? []) {
        const how = { implemented: true, writable: row.access.set !== undefined };
        fields.set(row.name.toLowerCase(), fieldInfo(owner, row, how));
    }
    return fields;
}

/** The source of the catalogue gives classes of static methods a constructor that Apex does not have. */
function hasInstances(owner: PlatformClass): boolean {
    const methods = [...owner.methods.values()].flat();
    const fields = [...owner.fields.values()];
    return methods.length + fields.length === 0 || [...methods, ...fields].some((member) => !member.static);
}

function methodInfo(owner: PlatformClass, signature: Signature, row: LibraryMethod | null): MethodInfo {
    return {
        owner,
        name: signature.name,
        parameters: signature.parameters.map((parameter) => resolveSignatureType(parameter.type, owner)),
        returns: signature.returns ? resolveSignatureType(signature.returns, owner) : VOID,
        static: signature.static,
        abstract: owner.kind === 'interface' || (row?.abstract ?? false),
        virtual: owner.kind !== 'interface' && owner.virtual,
        override: false,
        visibility: 'global',
        testVisible: false,
        key: signature.key,
        implemented: row !== null || (owner.kind === 'interface' && owner.library === null),
        declaration: null
    };
}

function fieldInfo(
    owner: PlatformClass,
    signature: FieldSignature,
    how: { readonly implemented: boolean; readonly writable: boolean }
): FieldInfo {
    const type: ApexType = resolveSignatureType(signature.type, owner);
    return {
        owner,
        name: signature.name,
        type,
        static: signature.static,
        final: false,
        visibility: 'global',
        testVisible: false,
        isProperty: true,
        readable: true,
        writable: how.writable,
        getterVisibility: 'global',
        setterVisibility: 'global',
        implemented: how.implemented,
        declaration: null
    };
}

function sameParameters(one: MethodInfo, other: MethodInfo): boolean {
    return (
        one.parameters.length === other.parameters.length &&
        one.parameters.every((type, index) => typeKey(type) === typeKey(other.parameters[index]!))
    );
}
