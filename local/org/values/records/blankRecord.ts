import { recordKey } from '../../schema/recordKey.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import { SObjectValue } from './sobject.ts';

type RecordClass = new (shape: ObjectShape) => SObjectValue;

/** Slots that are properties of their own, at most: V8 keeps about 250 properties inside an object. */
const MOST = 200;

const classes = new WeakMap<ObjectShape, RecordClass>();

/** A record of an object without any values. */
export function blankRecord(shape: ObjectShape): SObjectValue {
    let known = classes.get(shape);
    if (known === undefined) {
        known = recordClass(shape);
        classes.set(shape, known);
    }
    return new known(shape);
}

/**
 * A class for the records of one object, so that generated code reads a field as a property (`record.f_name`) at a place
 * that V8 knows, and everybody else by number. Child relationships and the slots behind the first few hundred stand in
 * the array of the class above.
 */
function recordClass(shape: ObjectShape): RecordClass {
    const keys = [
        ...shape.fields.map((field) => recordKey('sobjectField', field.name)),
        ...shape.parents.map((field) => recordKey('sobjectParent', field.relationshipName!))
    ].slice(0, MOST);
    const each = (code: (key: string, slot: number) => string): string => keys.map(code).join('');
    const text = `return class SObjectValue extends Base{
constructor(shape){super(shape);${each((key) => `this.${key}=undefined;`)}}
at(slot){switch(slot){${each((key, slot) => `case ${slot}:return this.${key};`)}default:return super.at(slot);}}
place(slot,value){switch(slot){${each((key, slot) => `case ${slot}:this.${key}=value;break;`)}default:super.place(slot,value);}}
}`;
    return (new Function('Base', text) as (base: typeof SObjectValue) => RecordClass)(SObjectValue);
}
