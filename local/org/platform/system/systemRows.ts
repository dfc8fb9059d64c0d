import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Schema } from '../../schema/schema.ts';
import type { Row } from '../../store/row.ts';
import type { Store } from '../../store/store.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import type { Clock } from '../clock.ts';
import type { RowValues, SystemStore } from './systemStore.ts';
import { current, hasCurrent } from '../transactions/transaction.ts';

/** The platform's own way to the rows of the store. Fields that the org's catalogue does not model are left out. */
export class SystemRows implements SystemStore {
    readonly #schema: Schema;
    readonly #store: Store;
    readonly #clock: Clock;
    readonly #emptyRows = new Map<ObjectShape, readonly ApexValue[]>();

    constructor(schema: Schema, store: Store, clock: Clock) {
        this.#schema = schema;
        this.#store = store;
        this.#clock = clock;
    }

    insert(object: string, values: RowValues): string {
        const shape = this.#shape(object);
        const id = this.#store.nextId(shape);
        const now = this.#now();
        const audit = { Id: id, CreatedDate: now, CreatedById: this.#userId(), ...this.#touched(now) };
        this.#put(shape, { id, values: filled(shape, this.#emptyRow(shape), { ...audit, ...values }), deleted: false });
        return id;
    }

    update(id: string, values: RowValues): void {
        const found = this.#store.row(id);
        if (found) {
            const { shape } = found.table;
            const changed = filled(shape, found.row.values, { ...this.#touched(this.#now()), ...values });
            this.#put(shape, { ...found.row, values: changed });
        }
    }

    remove(id: string): boolean {
        const found = this.#store.row(id);
        if (!found) {
            return false;
        }
        this.#store.remove(found.table.shape, id);
        this.#settle();
        return true;
    }

    get(id: string): SObjectValue | null {
        const found = this.#store.row(id);
        return found && !found.row.deleted ? recordOf(found.table.shape, found.row) : null;
    }

    find(object: string, field: string, value: ApexValue): SObjectValue[] {
        const shape = this.#shape(object);
        const table = this.#store.table(shape);
        const slot = shape.slot(field, 'sobjectField');
        if (slot === undefined) {
            throw new Error(`${object} has no field ${field}`);
        }
        const rows = table.isIndexed(slot) ? table.withValue(slot, value) : [...table.rows()];
        return rows
            .filter((row) => !row.deleted && comparable(row.values[slot]!) === comparable(value))
            .map((row) => recordOf(shape, row));
    }

    all(object: string): SObjectValue[] {
        const shape = this.#shape(object);
        const rows = [...this.#store.table(shape).rows()];
        return rows.filter((row) => !row.deleted).map((row) => recordOf(shape, row));
    }

    count(object: string): number {
        return this.#store.table(this.#shape(object)).size;
    }

    fieldNames(object: string): string[] {
        return this.#shape(object).fields.map((field) => field.name);
    }

    #shape(object: string): ObjectShape {
        const shape = this.#schema.object(object);
        if (!shape) {
            throw new Error(`The org has no object ${object}`);
        }
        return shape;
    }

    #emptyRow(shape: ObjectShape): readonly ApexValue[] {
        let row = this.#emptyRows.get(shape);
        if (!row) {
            row = shape.fields.map((field) => (field.type === 'Checkbox' ? false : null));
            this.#emptyRows.set(shape, row);
        }
        return row;
    }

    #put(shape: ObjectShape, row: Row): void {
        this.#store.put(shape, row);
        this.#settle();
    }

    /** Outside a transaction there is nothing to roll back. */
    #settle(): void {
        if (!hasCurrent()) {
            this.#store.commit();
        }
    }

    #now(): ApexDatetime {
        return new ApexDatetime(Math.floor(this.#clock.now() / 1000) * 1000);
    }

    #userId(): string | null {
        return hasCurrent() ? current().user.id : null;
    }

    #touched(now: ApexDatetime): RowValues {
        return { LastModifiedDate: now, LastModifiedById: this.#userId(), SystemModstamp: now };
    }
}

function filled(shape: ObjectShape, before: readonly ApexValue[], values: RowValues): ApexValue[] {
    const after = [...before];
    for (const [name, value] of Object.entries(values)) {
        const slot = shape.slot(name, 'sobjectField');
        if (slot !== undefined) {
            after[slot] = value;
        }
    }
    return after;
}

function recordOf(shape: ObjectShape, row: Row): SObjectValue {
    const record = blankRecord(shape);
    const { values } = row;
    for (let slot = 0; slot < values.length; slot++) {
        const value = values[slot]!;
        if (value !== null) record.put(slot, value);
    }
    return record;
}

function comparable(value: ApexValue): ApexValue {
    return typeof value === 'string' ? value.toLowerCase() : value;
}
