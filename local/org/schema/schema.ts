import type { Page } from './page.ts';
import { changedObject, changeEventObject } from './changeEventObject.ts';
import type { MetadataProblems } from '../platform/metadata/metadataProblems.ts';
import type { CustomMetadataRecord } from './customMetadata.ts';
import type { ObjectDefinition } from './objectShape.ts';
import { ObjectShape } from './objectShape.ts';
import { localName, qualifiedName } from './ownNames.ts';
import { nameObject } from './standard/nameObject.ts';

/** The objects of an org, its labels and its custom metadata records. */
export class Schema {
    readonly customMetadata: readonly CustomMetadataRecord[];
    /** What is wrong with the metadata that it comes from. */
    readonly problems: MetadataProblems;
    /** What the org develops its package under; null for none. */
    readonly namespace: string | null;
    readonly #objects: ReadonlyMap<string, ObjectShape>;
    readonly #byPrefix: ReadonlyMap<string, ObjectShape>;
    readonly #labels: ReadonlyMap<string, string>;
    readonly #pages: ReadonlyMap<string, Page>;
    readonly #fieldSets: ReadonlyMap<string, string>;
    readonly #prefix: string | null;
    readonly #changeEvents = new Map<string, ObjectShape | undefined>();

    constructor(
        objects: readonly ObjectDefinition[],
        labels: ReadonlyMap<string, string>,
        customMetadata: readonly CustomMetadataRecord[],
        problems: MetadataProblems,
        pages: readonly Page[] = [],
        fieldSets: readonly (readonly [object: string, name: string])[] = [],
        namespace: string | null = null
    ) {
        this.namespace = namespace;
        this.#prefix = namespace?.toLowerCase() ?? null;
        const shapes = objects.map((definition) => new ObjectShape(definition));
        this.#objects = new Map(shapes.map((shape) => [shape.name.toLowerCase(), shape]));
        this.#byPrefix = new Map(shapes.map((shape) => [shape.keyPrefix, shape]));
        this.#labels = labels;
        this.customMetadata = customMetadata;
        this.problems = problems;
        this.#pages = new Map(pages.map((page) => [page.name.toLowerCase(), page]));
        this.#fieldSets = new Map(fieldSets.map(([object, name]) => [`${object}.${name}`.toLowerCase(), name]));
    }

    /** An object by its API name in any case; `Name` too, which is none of `objects()`. */
    object(name: string): ObjectShape | undefined {
        const lower = name.toLowerCase();
        return this.#objects.get(lower) ?? this.#objects.get(qualifiedName(lower, this.#prefix)) ?? this.#apart(lower);
    }

    /** What can be named, but stands in no list of the objects. */
    #apart(lower: string): ObjectShape | undefined {
        if (lower === 'name') {
            return nameObject();
        }
        return lower.endsWith('changeevent') ? this.#changeEvent(lower) : undefined;
    }

    /** Change events are made when somebody names them; describes of all objects leave them out. */
    #changeEvent(lower: string): ObjectShape | undefined {
        if (!this.#changeEvents.has(lower)) {
            const changed = this.object(changedObject(lower) ?? '');
            const definition = changed && changeEventObject(changed.definition);
            this.#changeEvents.set(lower, definition ? new ObjectShape(definition) : undefined);
        }
        return this.#changeEvents.get(lower);
    }

    /** The object that an id belongs to, from its first three characters. */
    objectOfId(id: string): ObjectShape | undefined {
        return this.#byPrefix.get(id.slice(0, 3));
    }

    objects(): ObjectShape[] {
        return [...this.#objects.values()];
    }

    /** The names of the custom labels, in lower case. */
    labels(): string[] {
        return [...this.#labels.keys()];
    }

    /** The name of a field set of an object, both in any case. */
    fieldSet(object: string, name: string): string | undefined {
        const local = (each: string): string => localName(each, this.namespace);
        return this.#fieldSets.get(`${local(object)}.${local(name)}`.toLowerCase());
    }

    /** A Visualforce page of the project by its name in any case, in its own case and with the namespace. */
    page(name: string): string | undefined {
        const page = this.#page(name)?.name;
        return page === undefined || this.namespace === null ? page : `${this.namespace}__${page}`;
    }

    /** The object of the standard controller of a page. */
    objectOfPage(name: string): ObjectShape | undefined {
        return this.object(this.#page(name)?.object ?? '');
    }

    #page(name: string): Page | undefined {
        return this.#pages.get(localName(name.toLowerCase(), this.namespace));
    }

    /** The text of a custom label by name in any case. */
    label(name: string): string | undefined {
        return this.#labels.get(name.toLowerCase()) ?? this.#labels.get(localName(name.toLowerCase(), this.namespace));
    }
}
