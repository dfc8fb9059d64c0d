import { bulkWork } from '../../values/workSteps.ts';
import type { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { hashOf, sameValue } from '../../values/equality.ts';
import { nullPointer } from '../../values/exceptions/raise.ts';
import type { RuntimeType } from '../../values/objects/runtimeType.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';
import { deepCloneValue } from './deepClone.ts';
import { recordsById, type RecordLike } from './recordOf.ts';
import { mapTypeRows } from './sObjectTypeRows.ts';

/** System.Map (Apex Reference Guide, "Map Class"). Constructors get the type of the new map first. */
export const mapClass = defineClass({
    name: 'System.Map',
    kind: 'class',
    typeParameters: ['K', 'V'],
    constructors: {
        'Map()': (type: RuntimeType) => new ApexMap(type),
        'Map(Map<K,V> values)': (type: RuntimeType, values: ApexMap | null) =>
            new ApexMap(type, values === null ? nullPointer() : values.entries()),
        'Map(List<SObject> records)': (type: RuntimeType, records: ApexList | null) =>
            new ApexMap(type, records === null ? nullPointer() : recordsById(records.items))
    },
    instance: {
        'void clear()': (self: ApexMap) => self.clear(),
        'Boolean containsKey(K key)': (self: ApexMap, key: ApexValue) => self.has(key),
        'V get(K key)': (self: ApexMap, key: ApexValue) => self.get(key),
        'V put(K key, V value)': (self: ApexMap, key: ApexValue, value: ApexValue) => self.put(key, value),
        'void putAll(Map<K,V> values)': (self: ApexMap, values: ApexMap | null) =>
            putAll(self, values === null ? nullPointer() : [...values.entries()]),
        'void putAll(List<SObject> records)': (self: ApexMap, records: ApexList | null) =>
            putAll(self, records === null ? nullPointer() : byId(records)),
        'V remove(K key)': (self: ApexMap, key: ApexValue) => self.remove(key),
        'Boolean isEmpty()': (self: ApexMap) => self.size === 0,
        'Integer size()': (self: ApexMap) => self.size,
        'Set<K> keySet()': (self: ApexMap) => self.keySet(),
        'List<V> values()': (self: ApexMap) => self.valueList(),
        'Map<K,V> clone()': (self: ApexMap) => new ApexMap(self.type, self.entries()),
        'Map<K,V> deepClone()': deepClone,
        ...mapTypeRows,
        'Boolean equals(Map<K,V> other)': (self: ApexMap, other: ApexMap | null) => sameValue(self, other),
        'Integer hashCode()': (self: ApexMap) => hashOf(self),
        'String toString()': (self: ApexMap) => textOf(self)
    }
});

function putAll(self: ApexMap, entries: Iterable<readonly [ApexValue, ApexValue]>): void {
    for (const [key, value] of entries) {
        self.put(key, value);
    }
    bulkWork(self.size);
}

/** Unlike the constructor, putAll takes records without an id: they stand under null. */
function byId(records: ApexList): [ApexValue, ApexValue][] {
    return records.items.map((record) => [(record as RecordLike | null)?.getByName('Id') ?? null, record]);
}

function deepClone(self: ApexMap): ApexMap {
    const isRecord = self.type.args[1]!.kind === 'sobject';
    const entries = [...self.entries()].map(([key, value]) => [key, deepCloneValue(value, isRecord)] as const);
    return new ApexMap(self.type, entries);
}
