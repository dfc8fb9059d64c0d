import { recordKey } from '../../schema/recordKey.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import { RecordKeys } from './recordKeys.ts';
import { SlotOrder } from './slotOrder.ts';
import { SObjectValue } from './sobject.ts';

/** Without an order, a record without any values. */
type RecordClass = new (order?: SlotOrder) => SObjectValue;

interface Made {
    readonly recordClass: RecordClass;
    /** The order of a record without any values. */
    readonly order: SlotOrder;
}

const made = new WeakMap<ObjectShape, Made>();

/** A record of an object without any values. */
export function blankRecord(shape: ObjectShape): SObjectValue {
    return new (madeFor(shape).recordClass)();
}

/** For those who set the properties of an order themselves, all of them. */
export function recordClassOf(shape: ObjectShape): RecordClass {
    return madeFor(shape).recordClass;
}

export function firstOrder(shape: ObjectShape): SlotOrder {
    return madeFor(shape).order;
}

function madeFor(shape: ObjectShape): Made {
    let known = made.get(shape);
    if (known === undefined) {
        const order = new SlotOrder();
        known = { recordClass: recordClass(shape, order), order };
        made.set(shape, known);
    }
    return known;
}

/** What stands behind the records of an object. Made without a prototype, which is ten times faster. */
function withoutValues(shape: ObjectShape, keys: readonly string[]): object {
    const behind: Record<string, unknown> = Object.create(null);
    keys.forEach((key) => (behind[key] = undefined));
    Object.assign(behind, { shape, keys: new RecordKeys(keys) });
    return Object.setPrototypeOf(behind, SObjectValue.prototype);
}

/**
 * A class for the records of one object, so that generated code reads a field as a property (`record.f_name`) at a place
 * that V8 knows, and everybody else by number. A record has the properties that were set; for the others its class
 * answers undefined, so that an object of many fields costs no more than its record has. Child relationships stand in
 * the array of the class above.
 */
function recordClass(shape: ObjectShape, order: SlotOrder): RecordClass {
    const keys = [
        ...shape.fields.map((field) => recordKey('sobjectField', field.name)),
        ...shape.parents.map((field) => recordKey('sobjectParent', field.relationshipName!))
    ];
    // a text for each: V8 then knows what the constructor makes
    const text = `return class SObjectValue extends Base{constructor(order=first){super(order);}} // ${shape.name}`;
    const result = new Function('Base', 'first', text)(SObjectValue, order) as RecordClass;
    Object.setPrototypeOf(result.prototype, withoutValues(shape, keys));
    return result;
}
