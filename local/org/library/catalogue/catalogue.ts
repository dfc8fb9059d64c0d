/** Reads the generated catalogue, file by file as it is asked for. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { CatalogueEntry, CatalogueNamespace, CatalogueObjects } from './entry.ts';
import { OBJECT_CORRECTIONS } from './objectCorrections.ts';
import { readChildren, readFields, type CatalogueField } from './objectText.ts';

/** A standard object as the catalogue knows it. */
export interface CatalogueObject {
    readonly name: string;
    readonly fields: readonly CatalogueField[];
    readonly childRelationships: readonly { readonly relationshipName: string; readonly childObject: string }[];
}

const HERE = import.meta.dirname;

interface NamespaceIndex {
    readonly name: string;
    /** Lower-case class name → name in its own case. */
    readonly names: ReadonlyMap<string, string>;
    readonly entries: CatalogueNamespace;
}

const files = new Map<string, string>();
const namespaces = new Map<string, NamespaceIndex>();
const objectFiles = new Map<string, { names: Map<string, string>; objects: CatalogueObjects }>();
const objects = new Map<string, CatalogueObject | undefined>();

/** The namespaces of the platform in their own case, by lower-case name. */
export function catalogueNamespaces(): ReadonlyMap<string, string> {
    if (files.size === 0) {
        for (const file of readdirSync(HERE)) {
            const name = /^types\.(\w+)\.json$/.exec(file)?.[1];
            if (name) {
                files.set(name.toLowerCase(), name);
            }
        }
    }
    return files;
}

/** A class by namespace and name in any case; `name` may be `InboundEmail.Header`. */
export function catalogueClass(
    namespace: string,
    name: string
): { readonly name: string; readonly entry: CatalogueEntry } | undefined {
    const index = readNamespace(namespace.toLowerCase());
    const found = index?.names.get(name.toLowerCase());
    return index && found ? { name: `${index.name}.${found}`, entry: index.entries[found]! } : undefined;
}

/** The names (without namespace) of the classes that stand directly inside a class: `Header` in `InboundEmail`. */
export function catalogueInnerNames(namespace: string, name: string): string[] {
    const prefix = `${name.toLowerCase()}.`;
    const names = [...(readNamespace(namespace.toLowerCase())?.names ?? [])];
    return names.filter(([lower]) => lower.startsWith(prefix)).map(([, own]) => own.slice(prefix.length));
}

/** A standard object by its API name in any case. */
export function catalogueObject(name: string): CatalogueObject | undefined {
    const lower = name.toLowerCase();
    if (!objects.has(lower)) {
        objects.set(lower, readObject(lower));
    }
    return objects.get(lower);
}

function readNamespace(lower: string): NamespaceIndex | undefined {
    const name = catalogueNamespaces().get(lower);
    if (name === undefined) {
        return undefined;
    }
    let index = namespaces.get(lower);
    if (!index) {
        const entries = JSON.parse(readFileSync(path.join(HERE, `types.${name}.json`), 'utf8')) as CatalogueNamespace;
        index = { name, entries, names: new Map(Object.keys(entries).map((own) => [own.toLowerCase(), own])) };
        namespaces.set(lower, index);
    }
    return index;
}

function readObject(lower: string): CatalogueObject | undefined {
    const letter = lower.charAt(0).toUpperCase();
    const file = objectFiles.get(letter) ?? readObjectFile(letter);
    const name = file.names.get(lower);
    const entry = name === undefined ? undefined : file.objects[name];
    return name && entry
        ? { name, fields: correctedFields(name, readFields(entry[0])), childRelationships: readChildren(entry[1]) }
        : undefined;
}

function correctedFields(object: string, fields: readonly CatalogueField[]): CatalogueField[] {
    const corrections = OBJECT_CORRECTIONS[object];
    const corrected = (field: CatalogueField): CatalogueField =>
        readFields(corrections?.[field.name] ?? '')[0] ?? field;
    return corrections ? fields.map(corrected) : [...fields];
}

function readObjectFile(letter: string): { names: Map<string, string>; objects: CatalogueObjects } {
    const file = path.join(HERE, `objects.${letter}.json`);
    const known = /^[A-Z]$/.test(letter) && existsSync(file);
    const content = known ? (JSON.parse(readFileSync(file, 'utf8')) as CatalogueObjects) : {};
    const index = { objects: content, names: new Map(Object.keys(content).map((own) => [own.toLowerCase(), own])) };
    objectFiles.set(letter, index);
    return index;
}
