import { catalogueInnerNames } from '../../library/catalogue/catalogue.ts';
import type { CatalogueEntry } from '../../library/catalogue/entry.ts';
import type { LibraryClass } from '../../library/rows/definition.ts';
import { parseSignatureType } from '../../library/rows/signatureType.ts';
import type { ApexType, ClassInfo, FieldInfo, MethodInfo } from './model.ts';
import { platformConstructors, platformFields, platformMethods } from './platformMembers.ts';
import type { PlatformTypes } from './platformTypes.ts';
import { resolveSignatureType, type SignatureScope } from './signatureResolver.ts';

/**
 * A platform class. Its members are read when somebody asks for them: signatures name other classes, which name others,
 * and most programs use few of them.
 */
export class PlatformClass implements ClassInfo, SignatureScope {
    readonly name: string;
    readonly simpleName: string;
    readonly namespace: string;
    readonly origin = 'platform' as const;
    readonly visibility = 'global' as const;
    readonly testVisible = false;
    readonly isTest = false;
    readonly apiVersion = Infinity;
    readonly declaration = null;
    readonly file = null;
    readonly library: LibraryClass | null;
    readonly entry: CatalogueEntry | null;
    readonly #types: PlatformTypes;
    #fields: ReadonlyMap<string, FieldInfo> | undefined;
    #methods: ReadonlyMap<string, readonly MethodInfo[]> | undefined;
    #constructors: readonly MethodInfo[] | undefined;
    #interfaces: readonly ApexType[] | undefined;
    #superclass: ApexType | null | undefined;
    #inner: ReadonlyMap<string, ClassInfo> | undefined;

    constructor(name: string, library: LibraryClass | null, entry: CatalogueEntry | null, types: PlatformTypes) {
        this.name = name;
        this.namespace = name.slice(0, name.indexOf('.'));
        this.simpleName = name.slice(name.lastIndexOf('.') + 1);
        this.library = library;
        this.entry = entry;
        this.#types = types;
    }

    get kind(): ClassInfo['kind'] {
        return this.library?.kind ?? this.entry!.kind;
    }

    get implemented(): boolean {
        return this.library !== null;
    }

    get abstract(): boolean {
        return this.library?.abstract ?? this.entry?.abstract ?? false;
    }

    /** The catalogue tells of few classes that they may be extended: an abstract one may, and Exception. */
    get virtual(): boolean {
        return this.library?.virtual || this.entry?.virtual || this.abstract || this.name === 'System.Exception';
    }

    get typeParameters(): readonly string[] {
        const own = this.library?.typeParameters ?? [];
        return own.length > 0 ? own : (this.entry?.typeParameters ?? []);
    }

    get constants(): readonly string[] {
        const own = this.library?.constants ?? [];
        const missing = (this.entry?.constants ?? []).filter((name) => !own.includes(name));
        return [...own, ...missing];
    }

    get outer(): ClassInfo | null {
        const path = this.name.slice(this.namespace.length + 1);
        const dot = path.lastIndexOf('.');
        return dot < 0 ? null : (this.find(this.namespace, path.slice(0, dot)) ?? null);
    }

    get superclass(): ApexType | null {
        return (this.#superclass ??= this.#readSuperclass());
    }

    get interfaces(): readonly ApexType[] {
        const names = this.library ? this.library.interfaces : (this.entry?.interfaces ?? []);
        return (this.#interfaces ??= names.map((name) => this.#type(name)));
    }

    get fields(): ReadonlyMap<string, FieldInfo> {
        return (this.#fields ??= platformFields(this));
    }

    get methods(): ReadonlyMap<string, readonly MethodInfo[]> {
        return (this.#methods ??= platformMethods(this));
    }

    get constructors(): readonly MethodInfo[] {
        return (this.#constructors ??= platformConstructors(this));
    }

    get inner(): ReadonlyMap<string, ClassInfo> {
        return (this.#inner ??= this.#readInner());
    }

    find(namespace: string, name: string): ClassInfo | undefined {
        return this.#types.find(namespace, name);
    }

    #readSuperclass(): ApexType | null {
        const name = this.library?.superclass ?? this.entry?.superclass;
        if (name) {
            return this.#type(name);
        }
        const isException = this.kind === 'class' && this.name.endsWith('Exception');
        return isException && this.name !== 'System.Exception' ? this.#type('System.Exception') : null;
    }

    #readInner(): ReadonlyMap<string, ClassInfo> {
        const path = this.name.slice(this.namespace.length + 1);
        const names = catalogueInnerNames(this.namespace, path);
        const found = names.map((name) => [name.toLowerCase(), this.find(this.namespace, `${path}.${name}`)] as const);
        return new Map(found.flatMap(([lower, info]) => (info ? [[lower, info] as const] : [])));
    }

    #type(text: string): ApexType {
        return resolveSignatureType(parseSignatureType(text), this);
    }
}
