import type { ObjectShape } from '../schema/objectShape.ts';
import type { ApexValue } from '../values/value.ts';
import { indexKey } from './indexKey.ts';
import type { Row } from './row.ts';

/** The rows of one object in the order of their insertion, with an index for each field that is looked up by value. */
export class Table {
    readonly shape: ObjectShape;
    readonly #rows = new Map<string, Row>();
    /** Rows of the recycle bin by the row that they went with. */
    readonly #deletedWith = new Map<string, Set<string>>();
    /** Rows and not their ids: a look-up in a large table waits for memory, once for each thing that it has to touch. */
    readonly #indexes: ReadonlyMap<number, Map<unknown, Row | Set<Row>>>;

    constructor(shape: ObjectShape) {
        this.shape = shape;
        this.#indexes = new Map(indexedFields(shape).map((field) => [field, new Map<unknown, Row | Set<Row>>()]));
    }

    get size(): number {
        return this.#rows.size;
    }

    /** A row by id, those in the recycle bin included. */
    get(id: string): Row | undefined {
        return this.#rows.get(id);
    }

    /** Every row, those in the recycle bin included. */
    rows(): Iterable<Row> {
        return this.#rows.values();
    }

    isIndexed(field: number): boolean {
        return this.#indexes.has(field);
    }

    /** The rows whose indexed field has that value (text without regard to case); a superset for case-sensitive fields. */
    withValue(field: number, value: ApexValue): Row[] {
        const found = this.#indexes.get(field)?.get(indexKey(value));
        return found === undefined ? [] : found instanceof Set ? [...found] : [found];
    }

    /** The rows of the recycle bin that went there with the row of that id. */
    deletedWith(id: string): Row[] {
        return [...(this.#deletedWith.get(id) ?? [])].map((other) => this.#rows.get(other)!);
    }

    /** Puts a row in, or in the place of the one with its id. Returns the one that was there. */
    put(row: Row): Row | undefined {
        const before = this.#rows.get(row.id);
        if (before) {
            this.#unindex(before);
        }
        this.#rows.set(row.id, row);
        for (const [field, index] of this.#indexes) {
            addRow(index, indexKey(row.values[field]!), row);
        }
        if (row.deletedWith !== undefined) {
            addTo(this.#deletedWith, row.deletedWith, row.id);
        }
        return before;
    }

    /** Takes a row out for good. */
    remove(id: string): Row | undefined {
        const before = this.#rows.get(id);
        if (before) {
            this.#unindex(before);
            this.#rows.delete(id);
        }
        return before;
    }

    #unindex(row: Row): void {
        for (const [field, index] of this.#indexes) {
            removeRow(index, indexKey(row.values[field]!), row);
        }
        if (row.deletedWith !== undefined) {
            removeFrom(this.#deletedWith, row.deletedWith, row.id);
        }
    }
}

/** Most values are those of one row: it stands there itself. */
function addRow(index: Map<unknown, Row | Set<Row>>, key: unknown, row: Row): void {
    const known = index.get(key);
    if (known === undefined) {
        index.set(key, row);
    } else if (known instanceof Set) {
        known.add(row);
    } else {
        index.set(key, new Set([known, row]));
    }
}

function removeRow(index: Map<unknown, Row | Set<Row>>, key: unknown, row: Row): void {
    const known = index.get(key);
    if (known instanceof Set) {
        known.delete(row);
    }
    if (known === row || (known instanceof Set && known.size === 0)) {
        index.delete(key);
    }
}

function addTo<K>(index: Map<K, Set<string>>, key: K, id: string): void {
    const ids = index.get(key);
    if (ids) {
        ids.add(id);
    } else {
        index.set(key, new Set([id]));
    }
}

function removeFrom<K>(index: Map<K, Set<string>>, key: K, id: string): void {
    const ids = index.get(key);
    ids?.delete(id);
    if (ids?.size === 0) {
        index.delete(key);
    }
}

function indexedFields(shape: ObjectShape): number[] {
    return shape.fields.flatMap((field, index) => {
        const lookup = field.type === 'Lookup' || field.type === 'MasterDetail';
        const own = field.unique || field.externalId || field.name === 'Name' || field.name === 'DeveloperName';
        return lookup || own ? [index] : [];
    });
}
