import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { CaselessMap } from '../../values/collections/caselessMap.ts';
import type { GeneratedClass } from '../../values/objects/apexObject.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import { allFields } from '../../values/objects/classMeta.ts';
import { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import { copyRecord } from '../transactions/copyRecord.ts';

/**
 * A job's object as it is when the job is enqueued: a deep copy, as the platform serialises it. Transient fields are
 * null in the copy; an object that is reached twice is copied once (Apex Developer Guide, "Queueable Apex").
 */
export function copyState<T extends object>(object: T): T {
    return copyValue(object, new Map()) as T;
}

function copyValue(value: ApexValue, seen: Map<object, object>): ApexValue {
    if (value === null || typeof value !== 'object') {
        return value;
    }
    return seen.get(value) ?? copyObject(value, seen);
}

function copyObject(value: object, seen: Map<object, object>): object {
    if (value instanceof ApexList) {
        const copy = new ApexList(value.type);
        seen.set(value, copy);
        copy.items = value.items.map((item) => copyValue(item, seen));
        return copy;
    }
    if (value instanceof ApexSet) {
        const copy = new ApexSet(
            value.type,
            [...value].map((item) => copyValue(item, seen))
        );
        seen.set(value, copy);
        return copy;
    }
    if (value instanceof ApexMap) {
        const copy =
            value instanceof CaselessMap ? new CaselessMap(value.type, [], value.namespace) : new ApexMap(value.type);
        seen.set(value, copy);
        [...value.entries()].forEach(([key, item]) => copy.put(copyValue(key, seen), copyValue(item, seen)));
        return copy;
    }
    if (value instanceof SObjectValue) {
        return copyRecord(value, (each) => copyValue(each, seen));
    }
    const { meta } = value.constructor as Partial<GeneratedClass>;
    return meta ? copyInstance(value, new Set(transientProperties(meta)), seen) : value;
}

function copyInstance(value: object, transient: ReadonlySet<string>, seen: Map<object, object>): object {
    const copy = Object.create(Object.getPrototypeOf(value) as object) as Record<string, unknown>;
    seen.set(value, copy);
    for (const [name, field] of Object.entries(value)) {
        copy[name] = transient.has(name) ? null : copyValue(field as ApexValue, seen);
    }
    return copy;
}

function transientProperties(meta: GeneratedClass['meta']): string[] {
    return allFields(meta)
        .filter((field) => field.transient)
        .map((field) => field.js);
}
