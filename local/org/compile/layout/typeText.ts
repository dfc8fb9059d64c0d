import type { ApexType, ClassInfo, PrimitiveName } from '../../types/world/model.ts';

/** The canonical name of a type, as `typeNamed` understands it. */
export function typeText(type: ApexType): string {
    switch (type.kind) {
        case 'primitive':
            return type.name;
        case 'list':
            return `List<${typeText(type.of)}>`;
        case 'set':
            return `Set<${typeText(type.of)}>`;
        case 'map':
            return `Map<${typeText(type.key)},${typeText(type.value)}>`;
        case 'sobject':
            return type.name ?? 'SObject';
        case 'class':
            return type.args.length === 0
                ? type.class.name
                : `${type.class.name}<${type.args.map(typeText).join(',')}>`;
        case 'void':
            return 'void';
        default:
            return 'Object';
    }
}

export function isPrimitive(type: ApexType, ...names: PrimitiveName[]): boolean {
    return type.kind === 'primitive' && names.includes(type.name);
}

/** Integer 1, Long 2, Double 3, Decimal 4; anything else 0. */
export function numericRank(type: ApexType): number {
    return type.kind === 'primitive' ? ['Integer', 'Long', 'Double', 'Decimal'].indexOf(type.name) + 1 : 0;
}

export const integerType: ApexType = { kind: 'primitive', name: 'Integer' };
export const booleanType: ApexType = { kind: 'primitive', name: 'Boolean' };
export const objectType: ApexType = { kind: 'primitive', name: 'Object' };

/** The wider of two numeric types. */
export function wider(a: ApexType, b: ApexType): ApexType {
    return numericRank(a) >= numericRank(b) ? a : b;
}

/** What T, K and V of a member's declaration mean for a receiver of that type. */
export function substitute(type: ApexType, receiver: ApexType | null): ApexType {
    switch (type.kind) {
        case 'parameter':
            return receiver === null ? objectType : argumentOf(receiver, type.name);
        case 'list':
        case 'set':
            return { kind: type.kind, of: substitute(type.of, receiver) };
        case 'map':
            return { kind: 'map', key: substitute(type.key, receiver), value: substitute(type.value, receiver) };
        case 'class':
            return type.args.length === 0
                ? type
                : { ...type, args: type.args.map((argument) => substitute(argument, receiver)) };
        default:
            return type;
    }
}

function argumentOf(receiver: ApexType, parameter: string): ApexType {
    if (receiver.kind === 'list' || receiver.kind === 'set') {
        return receiver.of;
    }
    if (receiver.kind === 'map') {
        return parameter === 'K' ? receiver.key : receiver.value;
    }
    if (receiver.kind === 'class') {
        const at = receiver.class.typeParameters.indexOf(parameter);
        return receiver.args[at] ?? objectType;
    }
    return objectType;
}

/** The class and its superclasses, nearest first. */
export function* classChain(start: ClassInfo): Generator<ClassInfo> {
    let at: ClassInfo | null = start;
    const seen = new Set<ClassInfo>();
    while (at !== null && !seen.has(at)) {
        seen.add(at);
        yield at;
        at = at.superclass?.kind === 'class' ? at.superclass.class : null;
    }
}

/** All interfaces of a class, those of its superclasses and of the interfaces themselves included. */
export function allInterfaces(start: ClassInfo): readonly (ApexType & { kind: 'class' })[] {
    const found = new Map<string, ApexType & { kind: 'class' }>();
    const visit = (info: ClassInfo, receiver: ApexType | null): void => {
        for (const one of info.interfaces) {
            const bound = substitute(one, receiver);
            if (bound.kind === 'class' && !found.has(typeText(bound))) {
                found.set(typeText(bound), bound);
                visit(bound.class, bound);
            }
        }
    };
    for (const info of classChain(start)) {
        visit(info, null);
    }
    return [...found.values()];
}

/** Whether instances of the class are Apex exceptions. */
export function isException(info: ClassInfo): boolean {
    return [...classChain(info)].some((one) => one.origin === 'platform' && one.name === 'System.Exception');
}
