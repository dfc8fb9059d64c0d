import type { CatalogueEntry } from '../../library/catalogue/entry.ts';
import type { LibraryClass } from '../../library/rows/definition.ts';
import { holderClass } from '../../library/holders/holderClass.ts';
import { catalogueClass, catalogueNamespaces } from '../../library/catalogue/catalogue.ts';
import type { ClassInfo } from './model.ts';
import { PlatformClass } from './platformClass.ts';

/** Classes that the catalogue lacks: what every object and every enum constant can do. */
const UNIVERSAL: Readonly<Record<string, CatalogueEntry>> = {
    'system.object': {
        kind: 'class',
        methods: ['String toString()', 'Boolean equals(Object)', 'Integer hashCode()', 'Object clone()']
    },
    'system.enum': {
        kind: 'class',
        methods: ['String name()', 'Integer ordinal()', 'Boolean equals(Object)', 'Integer hashCode()']
    }
};

const UNIVERSAL_NAMES: Readonly<Record<string, string>> = {
    'system.object': 'System.Object',
    'system.enum': 'System.Enum'
};

/** All platform classes: those of the library, completed by what the catalogue knows of them, and the catalogue's. */
export class PlatformTypes {
    readonly #library = new Map<string, LibraryClass>();
    readonly #namespaces = new Map<string, string>(catalogueNamespaces());
    readonly #classes = new Map<string, ClassInfo | undefined>();

    constructor(library: readonly LibraryClass[]) {
        for (const libraryClass of library) {
            const namespace = libraryClass.name.slice(0, libraryClass.name.indexOf('.'));
            this.#library.set(libraryClass.name.toLowerCase(), libraryClass);
            this.#namespaces.set(namespace.toLowerCase(), namespace);
        }
    }

    /** The namespace in its own case, if there is one of that name. */
    namespace(name: string): string | undefined {
        return this.#namespaces.get(name.toLowerCase());
    }

    /** A class by namespace and name in any case; inner classes as `InboundEmail.Header`. */
    find(namespace: string, name: string): ClassInfo | undefined {
        const key = `${namespace}.${name}`.toLowerCase();
        if (!this.#classes.has(key)) {
            this.#classes.set(key, this.#build(namespace, name, key));
        }
        return this.#classes.get(key);
    }

    /** A class of the System namespace that the checker itself relies on. */
    system(name: string): ClassInfo {
        const found = this.find('System', name);
        if (!found) {
            throw new Error(`The platform has no class System.${name}`);
        }
        return found;
    }

    #build(namespace: string, name: string, key: string): ClassInfo | undefined {
        const libraryClass = this.#library.get(key) ?? holderClass(key);
        const catalogued = catalogueClass(namespace, name);
        const entry = catalogued?.entry ?? UNIVERSAL[key] ?? null;
        const canonical = libraryClass?.name ?? catalogued?.name ?? UNIVERSAL_NAMES[key];
        return canonical === undefined ? undefined : new PlatformClass(canonical, libraryClass ?? null, entry, this);
    }
}
