import { bulkWork } from '../../values/workSteps.ts';
import type { ApexList } from '../../values/collections/apexList.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import { hashOf, sameValue } from '../../values/equality.ts';
import { nullPointer } from '../../values/exceptions/raise.ts';
import type { RuntimeType } from '../../values/objects/runtimeType.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';
import { CollectionIterator } from './iterator.ts';

type Values = ApexList | ApexSet | null;

/** System.Set (Apex Reference Guide, "Set Class"). Constructors get the type of the new set first. */
export const setClass = defineClass({
    name: 'System.Set',
    kind: 'class',
    typeParameters: ['T'],
    interfaces: ['System.Iterable<T>'],
    constructors: {
        'Set()': (type: RuntimeType) => new ApexSet(type),
        'Set(Set<T> values)': (type: RuntimeType, values: Values) => new ApexSet(type, items(values)),
        'Set(List<T> values)': (type: RuntimeType, values: Values) => new ApexSet(type, items(values))
    },
    instance: {
        'Boolean add(T value)': (self: ApexSet, value: ApexValue) => self.add(value),
        'Boolean addAll(List<T> values)': addAll,
        'Boolean addAll(Set<T> values)': addAll,
        'void clear()': (self: ApexSet) => self.clear(),
        'Boolean contains(T value)': (self: ApexSet, value: ApexValue) => self.has(value),
        'Boolean containsAll(List<T> values)': containsAll,
        'Boolean containsAll(Set<T> values)': containsAll,
        'Boolean isEmpty()': (self: ApexSet) => self.size === 0,
        'Boolean remove(T value)': (self: ApexSet, value: ApexValue) => self.delete(value),
        'Boolean removeAll(List<T> values)': removeAll,
        'Boolean removeAll(Set<T> values)': removeAll,
        'Boolean retainAll(List<T> values)': retainAll,
        'Boolean retainAll(Set<T> values)': retainAll,
        'Integer size()': (self: ApexSet) => self.size,
        'Set<T> clone()': (self: ApexSet) => new ApexSet(self.type, self),
        'Iterator<T> iterator()': (self: ApexSet) => new CollectionIterator([...self]),
        'Boolean equals(Set<Object> other)': (self: ApexSet, other: ApexSet | null) => sameValue(self, other),
        'Integer hashCode()': (self: ApexSet) => hashOf(self),
        'String toString()': (self: ApexSet) => textOf(self)
    }
});

function items(values: Values): ApexValue[] {
    const all = values === null ? nullPointer() : [...values];
    bulkWork(all.length);
    return all;
}

/** Whether the set changed; so do the two below. */
function addAll(self: ApexSet, values: Values): boolean {
    return items(values).filter((value) => self.add(value)).length > 0;
}

function removeAll(self: ApexSet, values: Values): boolean {
    return items(values).filter((value) => self.delete(value)).length > 0;
}

function retainAll(self: ApexSet, values: Values): boolean {
    const kept = new ApexSet(self.type, items(values));
    return removeAll(
        self,
        new ApexSet(
            self.type,
            [...self].filter((value) => !kept.has(value))
        )
    );
}

function containsAll(self: ApexSet, values: Values): boolean {
    return items(values).every((value) => self.has(value));
}
