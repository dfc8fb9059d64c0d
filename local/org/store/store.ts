import type { ObjectShape } from '../schema/objectShape.ts';
import type { Schema } from '../schema/schema.ts';
import { checksum } from '../values/primitives/apexId.ts';
import type { Row } from './row.ts';
import { Table } from './table.ts';

interface Change {
    readonly table: Table;
    readonly id: string;
    readonly before: Row | undefined;
}

/** A saved row and where it is. */
export interface StoredRow {
    readonly table: Table;
    readonly row: Row;
}

/** Instance and reserved digit of every id. */
const instance = 'Lo0';

/** All saved records of an org, with an undo log: a mark is a place in it to go back to. */
export class Store {
    readonly schema: Schema;
    readonly #tables = new Map<ObjectShape, Table>();
    readonly #undo: Change[] = [];
    readonly #counters = new Map<string, number>();
    #snapshots = 0;

    constructor(schema: Schema) {
        this.schema = schema;
    }

    table(shape: ObjectShape): Table {
        let table = this.#tables.get(shape);
        if (!table) {
            table = new Table(shape);
            this.#tables.set(shape, table);
        }
        return table;
    }

    /** A saved record by its id, those in the recycle bin included. */
    row(id: string): StoredRow | undefined {
        const shape = this.schema.objectOfId(id);
        const table = shape && this.table(shape);
        const row = table?.get(id);
        return table && row ? { table, row } : undefined;
    }

    put(shape: ObjectShape, row: Row): void {
        const table = this.table(shape);
        this.#undo.push({ table, id: row.id, before: table.put(row) });
    }

    remove(shape: ObjectShape, id: string): void {
        const table = this.table(shape);
        this.#undo.push({ table, id, before: table.remove(id) });
    }

    /**
     * Ids count up and are never given twice, also after a rollback. Behind the prefix stand two letters for the org's
     * instance, as Salesforce has them: ids that tests make up of a prefix, zeros and a number belong to no record.
     */
    nextId(shape: ObjectShape): string {
        const number = this.nextNumber(`id ${shape.keyPrefix}`);
        const fifteen = `${shape.keyPrefix}${instance}${number.toString(36).toUpperCase().padStart(9, '0')}`;
        return fifteen + checksum(fifteen);
    }

    /** 1, 2, 3 … for automatic numbers and ids. */
    nextNumber(counter: string): number {
        const number = (this.#counters.get(counter) ?? 0) + 1;
        this.#counters.set(counter, number);
        return number;
    }

    mark(): number {
        return this.#undo.length;
    }

    rollbackTo(mark: number): void {
        while (this.#undo.length > mark) {
            const { table, id, before } = this.#undo.pop()!;
            if (before) {
                table.put(before);
            } else {
                table.remove(id);
            }
        }
    }

    /** What was done stays: there is no way back behind this, unless somebody holds a snapshot. */
    commit(): void {
        if (this.#snapshots === 0) {
            this.#undo.length = 0;
        }
    }

    /** A mark that outlives commits; `rollbackTo` takes it, as often as needed, until `release`. */
    snapshot(): number {
        this.#snapshots++;
        return this.mark();
    }

    /** Gives a snapshot back: later commits forget again. */
    release(): void {
        this.#snapshots--;
    }
}
