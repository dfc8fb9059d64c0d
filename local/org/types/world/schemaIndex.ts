import { standardField } from '../../schema/standard/fieldText.ts';
import { isFeatureObject } from '../../schema/standard/featureObjects.ts';
import { localName } from '../../schema/ownNames.ts';
import { catalogueObject } from '../../library/catalogue/catalogue.ts';
import type { ChildRelationshipReader, FieldReader, ObjectReader, SchemaReader } from './schemaReader.ts';

/** An object of the schema with its members by lower-case name. */
export class ObjectIndex {
    readonly name: string;
    readonly #fields: ReadonlyMap<string, FieldReader>;
    readonly #parents: ReadonlyMap<string, FieldReader>;
    readonly #children: ReadonlyMap<string, ChildRelationshipReader>;

    constructor(object: ObjectReader, namespace: string | null) {
        this.name = object.name;
        const parents = object.fields.filter((field) => field.relationshipName);
        const children = object.childRelationships.filter((child) => child.relationshipName);
        this.#fields = byName(object.fields, (field) => field.name, namespace);
        this.#parents = byName(parents, (field) => field.relationshipName!, namespace);
        this.#children = byName(children, (child) => child.relationshipName!, namespace);
    }

    field(name: string): FieldReader | undefined {
        return this.#fields.get(name.toLowerCase());
    }

    /** The lookup field whose relationship has this name. */
    parent(relationship: string): FieldReader | undefined {
        return this.#parents.get(relationship.toLowerCase());
    }

    child(relationship: string): ChildRelationshipReader | undefined {
        return this.#children.get(relationship.toLowerCase());
    }
}

/** By lower-case name, with the org's namespace and without; the first of a name counts. */
function byName<T>(all: readonly T[], nameOf: (one: T) => string, namespace: string | null): Map<string, T> {
    const found = new Map<string, T>();
    const add = (name: string, one: T): unknown => found.has(name) || found.set(name, one);
    all.forEach((one) => add(nameOf(one).toLowerCase(), one));
    all.forEach((one) => add(localName(nameOf(one), namespace).toLowerCase(), one));
    return found;
}

/** The schema by name in any case, remembering what it looked up. */
export class SchemaIndex {
    readonly #schema: SchemaReader;
    readonly #objects = new Map<string, ObjectIndex | null>();

    /** What the package is developed under, in lower case; null for none. */
    readonly namespace: string | null;

    constructor(schema: SchemaReader) {
        this.namespace = schema.namespace?.toLowerCase() ?? null;
        this.#schema = schema;
    }

    /** A Visualforce page of the project, in its own case. */
    page(name: string): string | undefined {
        return this.#schema.page?.(name);
    }

    /** A field set of the project, in its own case. */
    fieldSet(object: string, name: string): string | undefined {
        return this.#schema.fieldSet?.(object, name);
    }

    /** Objects of the schema; standard objects that it has not, as the catalogue tells them (`isUnmodelled`). */
    object(name: string): ObjectIndex | null {
        const lower = name.toLowerCase();
        let found = this.#objects.get(lower);
        if (found === undefined) {
            const object = this.#schema.object(name) ?? cataloguedObject(name);
            found = object ? new ObjectIndex(object, this.namespace) : null;
            this.#objects.set(lower, found);
        }
        return found;
    }

    /** The object's name in its own case. */
    nameOf(name: string): string | null {
        const lower = name.toLowerCase();
        return lower === 'aggregateresult' ? 'AggregateResult' : (this.object(name)?.name ?? null);
    }

    /** True for a standard object that Salesforce has and this schema has not. */
    isUnmodelled(name: string): boolean {
        const own = name.toLowerCase() === 'aggregateresult' || this.#schema.object(name) !== undefined;
        return !own && cataloguedObject(name) !== undefined;
    }
}

function cataloguedObject(name: string): ObjectReader | undefined {
    const object = isFeatureObject(name) ? undefined : catalogueObject(name);
    return (
        object && {
            name: object.name,
            fields: object.fields.map((field) => ({
                ...standardField(field),
                referenceTo: field.referenceTo === null ? [] : [field.referenceTo]
            })),
            childRelationships: object.childRelationships.map((child) => ({ ...child, field: '' }))
        }
    );
}
