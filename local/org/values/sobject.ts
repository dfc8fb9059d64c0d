import type { ObjectShape } from '../schema/objectShape.ts';
import type { ApexList } from './apexList.ts';
import { hashOf, sameValue } from './equality.ts';
import { raise } from './raise.ts';
import { typeNamed, type RuntimeType } from './runtimeType.ts';
import { textOf } from './text.ts';
import type { ApexValue, ValueProtocol } from './value.ts';

/** An error that `addError` put on a record or on one of its fields. */
export interface RecordError {
    readonly message: string;
    readonly field: string | null;
}

/**
 * A record in memory. Slots are numbered by its shape; `undefined` where nothing was ever set or selected. `blankRecord`
 * makes them, of a class for each shape: this one is abstract, so that nobody makes the slow kind by accident.
 */
export abstract class SObjectValue implements ValueProtocol {
    readonly shape: ObjectShape;
    /** Came from a query: reading what was not selected is an error. */
    queried = false;
    /** Apex may not write to it: a trigger's record at times. */
    readOnly = false;
    /** Slots in the order in which they got their first value: the order of JSON and getPopulatedFieldsAsMap. */
    readonly #order: number[] = [];
    #errors: RecordError[] | null = null;
    #aliased: Map<string, ApexValue> | null = null;
    /** Values of the slots that are no properties. */
    #others: (ApexValue | undefined)[] | null = null;

    constructor(shape: ObjectShape) {
        this.shape = shape;
    }

    get runtimeType(): RuntimeType {
        return typeNamed(this.shape.name);
    }

    /** Slots with a value, null included, in the order in which they were set. */
    get populated(): readonly number[] {
        return this.#order;
    }

    get errors(): readonly RecordError[] {
        return this.#errors ?? [];
    }

    get id(): string | null {
        return this.getByName('Id') as string | null;
    }

    /** Results of functions in a query, by their alias in any case; `undefined` for a name that the query did not give. */
    aliased(alias: string): ApexValue | undefined {
        return this.#aliased?.get(alias.toLowerCase());
    }

    putAliased(alias: string, value: ApexValue): void {
        (this.#aliased ??= new Map()).set(alias.toLowerCase(), value);
    }

    addError(message: string, field: string | null): void {
        (this.#errors ??= []).push({ message, field });
    }

    clearErrors(): void {
        this.#errors = null;
    }

    /** The value of a slot. */
    at(slot: number): ApexValue | undefined {
        return this.#others?.[slot];
    }

    /** Stores a value, and nothing else: for `put` and `forget`, which keep the order. */
    protected place(slot: number, value: ApexValue | undefined): void {
        (this.#others ??= [])[slot] = value;
    }

    /** Sets a slot as Apex code does; raises System.FinalException on a read-only record. */
    write(slot: number, value: ApexValue): void {
        if (this.readOnly) {
            raise('System.FinalException', 'Record is read-only');
        }
        this.put(slot, value);
    }

    /** Sets a slot as the platform does. */
    put(slot: number, value: ApexValue): void {
        if (this.at(slot) === undefined) {
            this.#order.push(slot);
        }
        this.place(slot, value);
    }

    /** Takes a slot's value away, as if it had never been set. */
    forget(slot: number): void {
        if (this.at(slot) !== undefined) {
            this.place(slot, undefined);
            this.#order.splice(this.#order.indexOf(slot), 1);
        }
    }

    /** A record of its own with the same values; lists of children and parents are shared. */
    copy(): SObjectValue {
        const twin = new (this.constructor as new (shape: ObjectShape) => SObjectValue)(this.shape);
        this.#order.forEach((slot) => twin.put(slot, this.at(slot)!));
        twin.queried = this.queried;
        this.#aliased?.forEach((value, alias) => twin.putAliased(alias, value));
        return twin;
    }

    /** A field by name in any case; null when it is unset. Throws for a field that the object has not. */
    getByName(field: string): ApexValue {
        return this.at(this.#fieldSlot(field)) ?? null;
    }

    /** Sets a field by name, past any guard. */
    setByName(field: string, value: ApexValue): void {
        this.put(this.#fieldSlot(field), value);
    }

    #fieldSlot(field: string): number {
        const slot = this.shape.slot(field, 'sobjectField');
        if (slot === undefined) {
            throw new Error(`${this.shape.name} has no field ${field}`);
        }
        return slot;
    }

    apexText(): string {
        const parts = this.#order.map((slot) => `${this.shape.slotName(slot)}=${textOf(this.at(slot)!)}`);
        return `${this.shape.name}:{${parts.join(', ')}}`;
    }

    /** By content: the same object and the same values in every slot; unset and null are alike. */
    apexEquals(other: ApexValue): boolean {
        if (!(other instanceof SObjectValue) || other.shape !== this.shape) {
            return false;
        }
        const slots = new Set([...this.#order, ...other.#order]);
        return [...slots].every((slot) => sameValue(this.at(slot) ?? null, other.at(slot) ?? null));
    }

    apexHash(): number {
        const slots = this.#order.filter((slot) => this.at(slot) !== null).sort((a, b) => a - b);
        return slots.reduce((hash, slot) => (Math.imul(hash, 31) + slot + hashOf(this.at(slot)!)) | 0, 17);
    }
}

/**
 * What a slot without a value reads as: null, false for a checkbox, an empty list for children, or
 * System.SObjectException when the record came from a query that did not ask for it.
 */
export function missing(
    record: SObjectValue,
    slot: number,
    noChildren: (record: SObjectValue, slot: number) => ApexList
): ApexValue {
    const { shape } = record;
    const isChild = slot >= shape.fields.length + shape.parents.length;
    if (record.queried && shape.slotName(slot) !== 'Id') {
        const what = `${shape.name}.${shape.slotName(slot)}`;
        raise(
            'System.SObjectException',
            `SObject row was retrieved via SOQL without querying the requested field: ${what}`
        );
    }
    if (shape.fields[slot]?.type === 'Checkbox') {
        return false;
    }
    return isChild ? noChildren(record, slot) : null;
}
