import { sameType } from '../names/typeName.ts';
import type { ApexType, ClassInfo } from './model.ts';
import { bindingsOf, substitute } from './substitute.ts';

/** A class type and everything that it is: itself, superclasses and interfaces, nearest first, arguments filled in. */
export function* supertypes(type: ApexType): Generator<Extract<ApexType, { kind: 'class' }>> {
    const waiting: ApexType[] = [type];
    const seen: ApexType[] = [];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
        const type = next;
        if (type.kind !== 'class' || seen.some((other) => sameType(other, type))) {
            continue;
        }
        seen.push(type);
        yield type;
        const bindings = bindingsOf(type.class, type.args);
        const above = [...(type.class.superclass ? [type.class.superclass] : []), ...type.class.interfaces];
        waiting.push(...above.map((parent) => substitute(parent, bindings)));
    }
}

/** A class and its superclasses. */
export function* classChain(info: ClassInfo): Generator<ClassInfo> {
    const seen = new Set<ClassInfo>();
    for (let next: ClassInfo | null = info; next && !seen.has(next); next = superclassOf(next)) {
        seen.add(next);
        yield next;
    }
}

export function superclassOf(info: ClassInfo): ClassInfo | null {
    return info.superclass?.kind === 'class' ? info.superclass.class : null;
}

/** The classes around the superclasses of a class, whose types, static fields and static methods it can name too. */
export function* outersOfSuperclasses(info: ClassInfo): Generator<ClassInfo> {
    for (const above of classChain(info)) {
        if (above !== info && above.outer) {
            yield above.outer;
        }
    }
}

export function isSubclass(info: ClassInfo, of: ClassInfo): boolean {
    for (const type of supertypes({ kind: 'class', class: info, args: [] })) {
        if (type.class === of) {
            return true;
        }
    }
    return false;
}

export function isException(type: ApexType): boolean {
    return type.kind === 'class' && [...classChain(type.class)].some((info) => info.name === 'System.Exception');
}
