import type { ApexType, ClassInfo } from './model.ts';

/** What the type parameters of a generic platform class stand for, by name. */
export type Bindings = ReadonlyMap<string, ApexType>;

export const NO_BINDINGS: Bindings = new Map();

/** A type with its type parameters replaced; a parameter without binding stays. */
export function substitute(type: ApexType, bindings: Bindings): ApexType {
    if (bindings.size === 0) {
        return type;
    }
    switch (type.kind) {
        case 'parameter':
            return bindings.get(type.name) ?? type;
        case 'list':
        case 'set':
            return { kind: type.kind, of: substitute(type.of, bindings) };
        case 'map':
            return { kind: 'map', key: substitute(type.key, bindings), value: substitute(type.value, bindings) };
        case 'class':
            return type.args.length === 0
                ? type
                : { kind: 'class', class: type.class, args: type.args.map((arg) => substitute(arg, bindings)) };
        default:
            return type;
    }
}

/** The bindings of a class's parameters to the arguments written after its name. */
export function bindingsOf(info: ClassInfo, args: readonly ApexType[]): Bindings {
    if (info.typeParameters.length === 0 || args.length === 0) {
        return NO_BINDINGS;
    }
    return new Map(info.typeParameters.map((name, index) => [name, args[index] ?? { kind: 'parameter', name }]));
}
