import { blankRecord } from '../../values/blankRecord.ts';
import { SObjectValue } from '../../values/sobject.ts';

const timestamps = ['createddate', 'createdbyid', 'lastmodifieddate', 'lastmodifiedbyid', 'systemmodstamp'];
const sources = new WeakMap<SObjectValue, string | null>();

/**
 * SObject.clone: without Id, system dates and automatic numbers unless they are asked for. A deep clone has parents and
 * children of its own.
 */
export function cloneRecord(
    record: SObjectValue,
    preserveId = false,
    deep = false,
    preserveTimestamps = false,
    preserveAutonumber = false
): SObjectValue {
    const { shape } = record;
    const clone = blankRecord(shape);
    clone.queried = record.queried;
    for (const slot of record.populated) {
        const field = shape.fields[slot];
        const name = field?.name.toLowerCase() ?? '';
        const left =
            (name === 'id' && !preserveId) ||
            (timestamps.includes(name) && !preserveTimestamps) ||
            (field?.type === 'AutoNumber' && !preserveAutonumber);
        if (!left) {
            const value = record.at(slot)!;
            clone.put(slot, deep && value instanceof SObjectValue ? cloneRecord(value, true, true, true, true) : value);
        }
    }
    sources.set(clone, record.id);
    return clone;
}

export function isClone(record: SObjectValue): boolean {
    return sources.has(record);
}

export function cloneSourceId(record: SObjectValue): string | null {
    return sources.get(record) ?? null;
}
