import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { compareItems } from '../collections/sortItems.ts';

/**
 * By the label of the object, then by the name, the other standard fields and the custom ones, each in alphabetical order
 * (Apex Developer Guide, "Sorting Lists of sObjects").
 */
export function compareRecords(one: SObjectValue, other: SObjectValue): number {
    if (one.shape !== other.shape) {
        return compareItems(one.shape.label, other.shape.label) || compareItems(one.shape.name, other.shape.name);
    }
    for (const slot of sortedSlots(one.shape)) {
        const order = compareItems(one.at(slot) ?? null, other.at(slot) ?? null);
        if (order !== 0) {
            return order;
        }
    }
    return 0;
}

const sorted = new WeakMap<ObjectShape, readonly number[]>();

function sortedSlots(shape: ObjectShape): readonly number[] {
    const known = sorted.get(shape);
    if (known !== undefined) {
        return known;
    }
    const rank = ({ name, custom }: FieldShape): string =>
        `${name === 'Name' ? 0 : custom ? 2 : 1}${name.toLowerCase()}`;
    const slots = shape.fields
        .map((field, slot) => ({ rank: rank(field), slot, field }))
        .filter(({ field }) => field.name !== 'Id' && !unsorted.has(field.type))
        .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
        .map(({ slot }) => slot);
    sorted.set(shape, slots);
    return slots;
}

const unsorted: ReadonlySet<string> = new Set(['Address', 'Location', 'Base64', 'Any']);
