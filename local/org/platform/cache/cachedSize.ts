import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';

/** Of every value; the guide's example stores a text of six characters in 42 bytes. */
const overhead = 36;
const scalar = 8;

/** About how many bytes the platform needs for a cached value. An estimate: nobody tells how it serialises. */
export function cachedSize(value: ApexValue): number {
    return overhead + sizeOf(value, new Set());
}

function sizeOf(value: ApexValue, seen: Set<object>): number {
    if (typeof value === 'string') {
        return Buffer.byteLength(value);
    }
    if (value === null || typeof value !== 'object') {
        return scalar;
    }
    if (value instanceof ApexBlob) {
        return value.bytes.length;
    }
    if (seen.has(value)) {
        return scalar;
    }
    seen.add(value);
    return membersOf(value).reduce<number>((sum, each) => sum + sizeOf(each, seen), scalar);
}

function membersOf(value: object): readonly ApexValue[] {
    if (value instanceof ApexList) {
        return value.items;
    }
    if (value instanceof ApexSet) {
        return [...value];
    }
    if (value instanceof ApexMap) {
        return [...value.entries()].flat();
    }
    if (value instanceof SObjectValue) {
        return [...value.populated].map((slot) => value.at(slot) ?? null);
    }
    return Object.values(value) as ApexValue[];
}
