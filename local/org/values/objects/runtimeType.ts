import { PRIMITIVES } from '../primitives/primitiveNames.ts';

export type TypeKind = 'primitive' | 'list' | 'set' | 'map' | 'sobject' | 'class' | 'interface' | 'enum' | 'object';

/** What a resolver knows about a plain name: its canonical spelling and its kind. */
export interface KnownType {
    readonly name: string;
    readonly kind: TypeKind;
}

/** Rooms that know names (generated classes, the schema, platform classes) register one; the argument is lower case. */
export type TypeResolver = (nameLower: string) => KnownType | undefined;

const resolvers: TypeResolver[] = [];
const interned = new Map<string, RuntimeType>();

/**
 * A type as a run-time value: the element type of a list, what `instanceof` asks for, what an Apex `System.Type` wraps.
 * Interned: equal types are the same object, so compare with `===`.
 */
export class RuntimeType {
    /** Canonical: `Integer`, `List<Account>`, `Foo.Bar`, `System.HttpRequest`. */
    name: string;
    kind: TypeKind;
    /** Type arguments; empty for plain types. */
    readonly args: readonly RuntimeType[];
    /** The name in lower case: the identity. */
    readonly key: string;

    constructor(name: string, kind: TypeKind, args: readonly RuntimeType[] = []) {
        this.name = name;
        this.kind = kind;
        this.args = args;
        this.key = name.toLowerCase();
    }

    /** A type is a value, too: a System.Type. */
    get runtimeType(): RuntimeType {
        return typeNamed('System.Type');
    }

    apexText(): string {
        return shownName(this);
    }

    toString(): string {
        return this.name;
    }
}

let shownName = (type: RuntimeType): string => type.name;

/** Whoever knows the namespace of a package says how its types are shown. */
export function showTypesBy(name: (type: RuntimeType) => string): void {
    shownName = name;
}

/** Newest first, so that a later project wins over an earlier one in the same thread. */
export function resolveTypesBy(resolver: TypeResolver): void {
    resolvers.unshift(resolver);
    for (const type of new Set(interned.values())) {
        settle(type);
    }
}

/** Types that were asked for before anybody knew their name stay the same objects and learn it now. */
function settle(type: RuntimeType): void {
    if (type.args.length > 0) {
        type.args.forEach(settle);
        const outer = type.name.slice(0, type.name.indexOf('<'));
        type.name = `${outer}<${type.args.map((arg) => arg.name).join(',')}>`;
    } else if (type.kind !== 'primitive' && type.kind !== 'object') {
        const known = plain(type.key);
        type.name = known?.name ?? type.name;
        type.kind = known?.kind ?? type.kind;
    }
}

/** The type of that name, case-insensitive; `Account[]` and spaces are understood. Unknown names become classes. */
export function typeNamed(name: string): RuntimeType {
    const known = interned.get(name);
    if (known) {
        return known;
    }
    const type = parse(name);
    interned.set(name, type);
    return type;
}

export function listOf(element: RuntimeType): RuntimeType {
    return typeNamed(`List<${element.name}>`);
}

export function setOf(element: RuntimeType): RuntimeType {
    return typeNamed(`Set<${element.name}>`);
}

export function mapOf(key: RuntimeType, value: RuntimeType): RuntimeType {
    return typeNamed(`Map<${key.name},${value.name}>`);
}

function parse(written: string): RuntimeType {
    const name = written.replace(/\s+/g, '');
    if (name.endsWith('[]')) {
        return intern('List', 'list', [typeNamed(name.slice(0, -2))]);
    }
    const open = name.indexOf('<');
    if (open === -1) {
        const known = plain(name.toLowerCase()) ?? { name, kind: 'class' as const };
        return intern(known.name, known.kind, []);
    }
    const args = splitArguments(name.slice(open + 1, -1)).map(typeNamed);
    const outer = name.slice(0, open);
    const lower = outer.toLowerCase().replace(/^system\./, '');
    if (lower === 'list' || lower === 'set' || lower === 'map') {
        return intern(lower[0]!.toUpperCase() + lower.slice(1), lower, args);
    }
    const known = plain(outer.toLowerCase()) ?? { name: outer, kind: 'class' as const };
    return intern(known.name, known.kind, args);
}

function intern(name: string, kind: TypeKind, args: readonly RuntimeType[]): RuntimeType {
    const full = args.length === 0 ? name : `${name}<${args.map((arg) => arg.name).join(',')}>`;
    const key = full.toLowerCase();
    const known = interned.get(key);
    if (known) {
        return known;
    }
    const type = new RuntimeType(full, kind, args);
    interned.set(key, type);
    return type;
}

function plain(lower: string): KnownType | undefined {
    const bare = lower.replace(/^system\.(?=[^.]+$)/, '');
    for (const resolver of resolvers) {
        const known = resolver(lower);
        if (known) {
            return known;
        }
    }
    const primitive = PRIMITIVES.get(bare);
    if (primitive) {
        return { name: primitive, kind: primitive === 'Object' ? 'object' : 'primitive' };
    }
    if (bare.startsWith('schema.')) {
        const object = plain(bare.slice('schema.'.length));
        return object?.kind === 'sobject' ? object : undefined;
    }
    return bare === 'sobject' ? { name: 'SObject', kind: 'sobject' } : undefined;
}

function splitArguments(text: string): string[] {
    const parts: string[] = [];
    let depth = 0;
    let start = 0;
    for (let i = 0; i <= text.length; i++) {
        const c = text[i];
        if (c === '<') {
            depth++;
        } else if (c === '>') {
            depth--;
        } else if (i === text.length || (c === ',' && depth === 0)) {
            parts.push(text.slice(start, i));
            start = i + 1;
        }
    }
    return parts;
}
