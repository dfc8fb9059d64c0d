import type { ObjectShape } from '../../schema/objectShape.ts';
import type { ApexList } from '../collections/apexList.ts';
import { hashOf, sameValue } from '../equality.ts';
import { raise } from '../exceptions/raise.ts';
import { typeNamed, type RuntimeType } from '../objects/runtimeType.ts';
import { concatText } from '../text.ts';
import type { ApexValue, ValueProtocol } from '../value.ts';
import type { RecordKeys } from './recordKeys.ts';
import type { SlotOrder } from './slotOrder.ts';

type Properties = Record<string, ApexValue | undefined>;

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
    /** The same for all records of an object: properties of their class. What few records have all share at first. */
    declare readonly shape: ObjectShape;
    declare readonly keys: RecordKeys;
    /** Came from a query: reading what was not selected is an error. */
    declare queried: boolean;
    /** Apex may not write to it: a trigger's record at times. */
    declare readOnly: boolean;
    /** Slots that a query answered with null: they can be read, but JSON and getPopulatedFieldsAsMap do not show them. */
    declare private unshown: Set<number> | null;
    declare private found: RecordError[] | null;
    declare private aliases: Map<string, ApexValue> | null;
    /** Values of the slots that are no properties. */
    declare private others: (ApexValue | undefined)[] | null;
    /** Slots in the order in which they got their first value: the order of JSON and getPopulatedFieldsAsMap. */
    declare private order: SlotOrder;

    constructor(order: SlotOrder) {
        this.order = order;
    }

    static {
        const common = { queried: false, readOnly: false, unshown: null, found: null, aliases: null, others: null };
        Object.assign(this.prototype, common);
    }

    get runtimeType(): RuntimeType {
        return typeNamed(this.shape.name);
    }

    /** Slots that can be read, in the order in which they were set or selected. */
    get filled(): readonly number[] {
        return this.order.slots;
    }

    /** Slots with a value, also a null that was set, but not the nulls of a query: what JSON and debug texts show. */
    get populated(): readonly number[] {
        const unshown = this.unshown;
        return unshown === null
            ? this.order.slots
            : this.order.slots.filter((slot) => !unshown.has(slot) || this.at(slot) !== null);
    }

    get errors(): readonly RecordError[] {
        return this.found ?? [];
    }

    get id(): string | null {
        return this.getByName('Id') as string | null;
    }

    /** Results of functions in a query, by their alias in any case; `undefined` for a name that the query did not give. */
    aliased(alias: string): ApexValue | undefined {
        return this.aliases?.get(alias.toLowerCase());
    }

    putAliased(alias: string, value: ApexValue): void {
        (this.aliases ??= new Map()).set(alias.toLowerCase(), value);
    }

    addError(message: string, field: string | null): void {
        (this.found ??= []).push({ message, field });
    }

    clearErrors(): void {
        this.found = null;
    }

    /** The value of a slot. */
    at(slot: number): ApexValue | undefined {
        const key = this.keys.names[slot];
        return key === undefined ? this.others?.[slot] : (this as unknown as Properties)[key];
    }

    /** Stores a value, and nothing else: for `put` and `forget`, which keep the order. */
    protected place(slot: number, value: ApexValue | undefined): void {
        const key = this.keys.names[slot];
        if (key === undefined) {
            (this.others ??= [])[slot] = value;
        } else {
            (this as unknown as Properties)[key] = value;
        }
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
            this.order = this.order.with(slot);
        }
        this.unshown?.delete(slot);
        this.place(slot, value);
    }

    /** Sets a slot as a query does: null is no value there. */
    select(slot: number, value: ApexValue): void {
        this.put(slot, value);
        if (value === null) {
            (this.unshown ??= new Set()).add(slot);
        }
    }

    /** Sets slots of a record of the same object to other values, in its order; what is not shown there is not shown here. */
    fillFrom(other: SObjectValue, slots: readonly number[], valueOf: (value: ApexValue) => ApexValue): void {
        for (const slot of slots) {
            const value = other.at(slot)!;
            if (other.unshown?.has(slot)) {
                this.select(slot, value);
            } else {
                this.put(slot, valueOf(value));
            }
        }
    }

    /** Takes a slot's value away, as if it had never been set. */
    forget(slot: number): void {
        if (this.at(slot) !== undefined) {
            this.place(slot, undefined);
            this.order = this.order.without(slot);
            this.unshown?.delete(slot);
        }
    }

    /** A record of its own with the same values; lists of children and parents are shared. */
    copy(): SObjectValue {
        const twin = new (this.constructor as new () => SObjectValue)();
        twin.fillFrom(this, this.order.slots, (value) => value);
        twin.queried = this.queried;
        this.aliases?.forEach((value, alias) => twin.putAliased(alias, value));
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

    /** The fields alone: parents and children do not show (fact values-texts-of-objects). */
    apexText(): string {
        const fields = this.populated.filter((slot) => slot < this.shape.fields.length);
        const parts = fields.map((slot) => `${this.shape.slotName(slot)}=${concatText(this.at(slot)!)}`);
        return `${this.shape.name}:{${parts.join(', ')}}`;
    }

    /** By content: the same object and the same values in every slot; unset and null are alike. */
    apexEquals(other: ApexValue): boolean {
        if (!(other instanceof SObjectValue) || other.shape !== this.shape) {
            return false;
        }
        const slots = new Set([...this.order.slots, ...other.order.slots]);
        return [...slots].every((slot) => sameValue(this.at(slot) ?? null, other.at(slot) ?? null));
    }

    apexHash(): number {
        const slots = this.order.slots.filter((slot) => this.at(slot) !== null).sort((a, b) => a - b);
        return slots.reduce((hash, slot) => (Math.imul(hash, 31) + slot + hashOf(this.at(slot)!)) | 0, 17);
    }
}

/**
 * What Apex reads from a slot. Without a value: null, false for a checkbox, also for one that was set to null (fact
 * values-null-checkbox), an empty list for children, or System.SObjectException when the record came from a query that did
 * not ask for the field or the parent.
 */
export function slotValue(
    record: SObjectValue,
    slot: number,
    noChildren: (record: SObjectValue, slot: number) => ApexList
): ApexValue {
    const value = record.at(slot) ?? null;
    const { shape } = record;
    if (value !== null) {
        return value;
    }
    if (slot >= shape.fields.length + shape.parents.length) {
        return noChildren(record, slot);
    }
    if (record.queried && record.at(slot) === undefined && shape.slotName(slot) !== 'Id') {
        const what = `${shape.name}.${shape.slotName(slot)}`;
        raise(
            'System.SObjectException',
            `SObject row was retrieved via SOQL without querying the requested field: ${what}`
        );
    }
    return shape.fields[slot]?.type === 'Checkbox' ? false : null;
}
