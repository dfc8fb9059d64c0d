import { bulkWork } from '../../values/workSteps.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import type { ApexSet } from '../../values/collections/apexSet.ts';
import { hashOf, sameValue } from '../../values/equality.ts';
import { nullPointer, raise } from '../../values/exceptions/raise.ts';
import { textOf } from '../../values/text.ts';
import type { RuntimeType } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';
import { CollectionIterator } from './iterator.ts';
import { deepCloneRows } from './deepClone.ts';
import { listTypeRows } from './sObjectTypeRows.ts';
import { sortItems, sortItemsBy } from './sortItems.ts';

/**
 * System.List (Apex Reference Guide, "List Class"). Constructors get the type of the new list (`List<String>`) before the
 * arguments that Apex wrote, because a list knows its element type at run time.
 */
export const listClass = defineClass({
    name: 'System.List',
    kind: 'class',
    typeParameters: ['T'],
    interfaces: ['System.Iterable<T>'],
    constructors: {
        'List()': (type: RuntimeType) => new ApexList(type),
        'List(List<T> values)': (type: RuntimeType, values: ApexList | null) => new ApexList(type, items(values)),
        'List(Set<T> values)': (type: RuntimeType, values: ApexSet | null) => new ApexList(type, items(values)),
        'List(Integer size)': (type: RuntimeType, size: number | null) => new ApexList(type, nulls(size))
    },
    instance: {
        // typed as the platform's compiler types it, so that `return list.add(x);` of an Object method compiles
        'Object add(T value)': (self: ApexList, value: ApexValue) => self.add(value),
        'void add(Integer index, T value)': (self: ApexList, index: number | null, value: ApexValue) =>
            self.insert(index, value),
        'void addAll(List<T> values)': (self: ApexList, values: ApexList | null) => self.addAll(items(values)),
        'void addAll(Set<T> values)': (self: ApexList, values: ApexSet | null) => self.addAll(items(values)),
        'void clear()': (self: ApexList) => self.clear(),
        'Boolean contains(T value)': (self: ApexList, value: ApexValue) => indexOf(self, value) !== -1,
        'T get(Integer index)': (self: ApexList, index: number | null) => self.get(index),
        'Integer indexOf(T value)': indexOf,
        'Iterator<T> iterator()': (self: ApexList) => new CollectionIterator(self.items.slice()),
        'Boolean isEmpty()': (self: ApexList) => self.items.length === 0,
        'T remove(Integer index)': (self: ApexList, index: number | null) => self.remove(index),
        'void set(Integer index, T value)': (self: ApexList, index: number | null, value: ApexValue) =>
            self.set(index, value),
        'Integer size()': (self: ApexList) => self.items.length,
        'void sort()': (self: ApexList) => self.replace(sortItems(self.items)),
        'void sort(Comparator<T> comparator)': (self: ApexList, comparator: object | null) =>
            self.replace(sortItemsBy(self.items, comparator)),
        'List<T> clone()': (self: ApexList) => new ApexList(self.type, self.items.slice()),
        ...deepCloneRows,
        ...listTypeRows,
        'Boolean equals(List<T> other)': (self: ApexList, other: ApexList | null) => sameValue(self, other),
        'Integer hashCode()': (self: ApexList) => hashOf(self),
        'String toString()': (self: ApexList) => textOf(self)
    }
});

function items(values: Iterable<ApexValue> | null): ApexValue[] {
    return values === null ? nullPointer() : [...values];
}

function nulls(size: number | null): ApexValue[] {
    if (size === null) {
        return nullPointer();
    }
    return size < 0
        ? raise('System.ListException', `Negative list size: ${size}`)
        : Array.from({ length: size }, () => null);
}

function indexOf(self: ApexList, value: ApexValue): number {
    bulkWork(self.items.length);
    return self.items.findIndex((item) => sameValue(item, value));
}
