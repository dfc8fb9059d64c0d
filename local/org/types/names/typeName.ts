import type { ApexType, MethodInfo } from '../world/model.ts';

/** A type as compile errors print it: `Map<Id,List<Account>>`, `System.HttpRequest`, `Foo.Bar`. */
export function typeName(type: ApexType): string {
    switch (type.kind) {
        case 'primitive':
        case 'parameter':
            return type.name;
        case 'null':
            return 'NULL';
        case 'void':
        case 'error':
            return type.kind;
        case 'list':
            return `List<${typeName(type.of)}>`;
        case 'set':
            return `Set<${typeName(type.of)}>`;
        case 'map':
            return `Map<${typeName(type.key)},${typeName(type.value)}>`;
        case 'sobject':
            return type.name ?? 'SObject';
        case 'class':
            return type.args.length === 0
                ? type.class.name
                : `${type.class.name}<${type.args.map(typeName).join(',')}>`;
    }
}

/** The text by which two types are the same type, also the one inside the keys of user methods. */
export function typeKey(type: ApexType): string {
    return typeName(type).toLowerCase();
}

/** `(String, Integer)`. */
export function parameterText(types: readonly ApexType[]): string {
    return `(${types.map(typeName).join(', ')})`;
}

/** `void Foo.bar(String)`. */
export function qualifiedMethodText(method: MethodInfo, owner: string = method.owner.name): string {
    return `${typeName(method.returns)} ${owner}.${method.name}${parameterText(method.parameters)}`;
}

export function sameType(one: ApexType, other: ApexType): boolean {
    return one === other || (one.kind === other.kind && typeKey(one) === typeKey(other));
}
