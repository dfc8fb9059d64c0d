import type { ObjectShape, SlotKind } from './objectShape.ts';

const PREFIX: Readonly<Record<SlotKind, string>> = { sobjectField: 'f_', sobjectParent: 'p_', sobjectChildren: 'c_' };

/** The property of a record that holds a field or relationship; the same for every object that has one of that name. */
export function recordKey(kind: SlotKind, name: string): string {
    return PREFIX[kind] + name.toLowerCase();
}

/** The property of a field or parent by its slot. */
export function keyOfSlot(shape: ObjectShape, slot: number): string {
    return recordKey(slot < shape.fields.length ? 'sobjectField' : 'sobjectParent', shape.slotName(slot));
}

/** The slot that a key of `recordKey` stands for; undefined when the object has nothing of that name. */
export function slotOfKey(shape: ObjectShape, key: string): number | undefined {
    const kind = key.startsWith('f_') ? 'sobjectField' : key.startsWith('p_') ? 'sobjectParent' : 'sobjectChildren';
    return shape.slot(key.slice(2), kind);
}
