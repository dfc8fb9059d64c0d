import { fittingItems } from '../../values/heapBounds.ts';
import { userIterator } from '../../platform/jobs/userIterator.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import { callUser } from '../../values/objects/callUser.ts';
import { nullPointer, raise } from '../../values/exceptions/raise.ts';
import type { RuntimeType } from '../../values/objects/runtimeType.ts';
import { cast } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';
import { mapOfRecords } from './recordMap.ts';

/** Collections as generated code makes and walks them. */

export function newListOf(type: RuntimeType, items: ApexValue[]): ApexList {
    return new ApexList(type, items);
}

export function newListOfSize(type: RuntimeType, size: number | null): ApexList {
    if (size === null) {
        nullPointer();
    }
    if (size < 0) {
        raise('System.ListException', `Invalid list size: ${size}`);
    }
    return new ApexList(type, new Array<ApexValue>(fittingItems(size)).fill(null));
}

/** `new List<T>()` and `new List<T>(collection)`. */
export function newList(type: RuntimeType, from?: ApexValue): ApexList {
    return new ApexList(type, from === undefined ? [] : [...iterate(from)]);
}

export function newSet(type: RuntimeType, from?: ApexValue | ApexValue[]): ApexSet {
    return new ApexSet(type, from === undefined ? [] : Array.isArray(from) ? (from as ApexValue[]) : iterate(from));
}

/** `new Map<K,V>()`, a copy of another map, or records by their Id. */
export function newMap(type: RuntimeType, from?: ApexValue): ApexMap {
    if (from === undefined) {
        return new ApexMap(type);
    }
    if (from === null) {
        nullPointer();
    }
    return from instanceof ApexMap ? new ApexMap(type, from.entries()) : mapOfRecords(type, from as ApexList);
}

export function newMapOf(type: RuntimeType, entries: [ApexValue, ApexValue][]): ApexMap {
    return new ApexMap(type, entries);
}

/** `list[i] = value` as an expression. */
export function setItem(list: ApexList, index: number | null, value: ApexValue): ApexValue {
    list.set(index, value);
    return value;
}

/** A list or map seen as one of a wider type: from now on what is stored is checked. */
export function widen<T extends ApexList | ApexMap>(collection: T | null): T | null {
    if (collection !== null) {
        collection.widened = true;
    }
    return collection;
}

/** A cast to or from the type of a list or map. */
export function castCollection(value: ApexValue, type: RuntimeType): ApexValue {
    const collection = cast(value, type);
    if ((collection instanceof ApexList || collection instanceof ApexMap) && collection.type !== type) {
        collection.widened = collection.type.args.at(-1)!.name !== 'SObject';
    }
    return collection;
}

/** Everything that for-each takes: collections, and users' and the platform's iterators and iterables. */
export function* iterate(source: ApexValue): Generator<ApexValue> {
    if (source === null) {
        nullPointer();
    }
    if (source instanceof ApexList || source instanceof ApexSet) {
        yield* source as Iterable<ApexValue>;
        return;
    }
    if (typeof (source as Iterable<ApexValue>)[Symbol.iterator] === 'function') {
        yield* source as Iterable<ApexValue>;
        return;
    }
    const iterator = 'hasnext/0' in (source as object) ? source : callUser(source as object, 'iterator', []);
    if (iterator === null || typeof iterator !== 'object') {
        return nullPointer();
    }
    if (!('hasnext/0' in iterator)) {
        yield* iterate(iterator);
        return;
    }
    yield* userIterator(iterator);
}

/** The rows of a query in lists of up to 200, as `for (List<Account> some : [SELECT …])` gives them. */
export function* chunks(list: ApexList): Generator<ApexList> {
    for (let from = 0; from < list.items.length; from += 200) {
        yield new ApexList(list.type, list.items.slice(from, from + 200));
    }
}

/** The only row of a query that stands where one record is wanted. */
export function only(list: ApexList | null): ApexValue {
    const items = list === null ? [] : list.items;
    if (items.length === 1) {
        return items[0]!;
    }
    return items.length === 0
        ? raise('System.QueryException', 'List has no rows for assignment to SObject')
        : raise('System.QueryException', 'List has more than 1 row for assignment to SObject');
}

/** As `only`, where no row means null: before `?.` and `??`. */
export function onlyOrNull(list: ApexList | null): ApexValue {
    return list === null || list.items.length === 0 ? null : only(list);
}
