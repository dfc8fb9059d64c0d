import { blankRecord } from '../../values/records/blankRecord.ts';
import { SObjectValue } from '../../values/records/sobject.ts';

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
    const kept = record.filled.filter((slot) => {
        const field = shape.fields[slot];
        const name = field?.name.toLowerCase() ?? '';
        return (
            (name !== 'id' || preserveId) &&
            (!timestamps.includes(name) || preserveTimestamps) &&
            (field?.type !== 'AutoNumber' || preserveAutonumber)
        );
    });
    clone.fillFrom(record, kept, (value) =>
        deep && value instanceof SObjectValue ? cloneRecord(value, true, true, true, true) : value
    );
    sources.set(clone, record.id);
    return clone;
}

export function isClone(record: SObjectValue): boolean {
    return sources.has(record);
}

export function cloneSourceId(record: SObjectValue): string | null {
    return sources.get(record) ?? null;
}
