import { recordKey } from '../../schema/recordKey.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import { SlotOrder } from './slotOrder.ts';
import { SObjectValue } from './sobject.ts';

type RecordClass = new () => SObjectValue;

const classes = new WeakMap<ObjectShape, RecordClass>();

/** A record of an object without any values. */
export function blankRecord(shape: ObjectShape): SObjectValue {
    let known = classes.get(shape);
    if (known === undefined) {
        known = recordClass(shape);
        classes.set(shape, known);
    }
    return new known();
}

/**
 * A class for the records of one object, so that generated code reads a field as a property (`record.f_name`) at a place
 * that V8 knows, and everybody else by number. A record has the properties that were set; for the others its class
 * answers undefined, so that an object of many fields costs no more than its record has. Child relationships stand in
 * the array of the class above.
 */
function recordClass(shape: ObjectShape): RecordClass {
    const keys = [
        ...shape.fields.map((field) => recordKey('sobjectField', field.name)),
        ...shape.parents.map((field) => recordKey('sobjectParent', field.relationshipName!))
    ];
    const each = (code: (key: string, slot: number) => string): string => keys.map(code).join('');
    const text = `return class SObjectValue extends Base{
constructor(){super(order);}
at(slot){switch(slot){${each((key, slot) => `case ${slot}:return this.${key};`)}default:return super.at(slot);}}
place(slot,value){switch(slot){${each((key, slot) => `case ${slot}:this.${key}=value;break;`)}default:super.place(slot,value);}}
}`;
    const made = new Function('Base', 'order', text)(SObjectValue, new SlotOrder()) as RecordClass;
    SObjectValue.prepare(made.prototype, shape);
    Object.assign(made.prototype, Object.fromEntries(keys.map((key) => [key, undefined])));
    return made;
}
