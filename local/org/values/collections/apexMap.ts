import { bulkWork } from '../workSteps.ts';
import { ApexList } from './apexList.ts';
import type { ApexSet } from './apexSet.ts';
import { hashOf, sameValue } from '../equality.ts';
import { inIterationOrder } from './iterationOrder.ts';
import { KeyIndex } from './keyIndex.ts';
import { MapKeys } from './mapKeys.ts';
import { listOf, type RuntimeType } from '../objects/runtimeType.ts';
import { storable } from './storeCheck.ts';
import type { ApexValue } from '../value.ts';

/** A Map: keys by value, entries in the order in which their keys came in unless a seed draws another. */
export class ApexMap {
    /** `Map<String,Object>`. */
    readonly type: RuntimeType;
    /** Set once the map was seen as a map of wider values; from then on every store is checked. */
    widened = false;
    private readonly values = new Map<unknown, ApexValue>();
    /** The keys that are not their own stand-in. */
    private originals: Map<unknown, ApexValue> | null = null;
    private index: KeyIndex | null = null;

    constructor(type: RuntimeType, entries: Iterable<readonly [ApexValue, ApexValue]> = []) {
        this.type = type;
        for (const [key, value] of entries) {
            this.put(key, value);
        }
        bulkWork(this.values.size);
    }

    get runtimeType(): RuntimeType {
        return this.type;
    }

    get size(): number {
        return this.values.size;
    }

    get(key: ApexValue): ApexValue {
        const found = this.values.get(typeof key === 'string' ? key : this.keyIndex().find(key));
        return found === undefined ? null : found;
    }

    has(key: ApexValue): boolean {
        return this.values.has(typeof key === 'string' ? key : this.keyIndex().find(key));
    }

    /** The value before, or null. A key that is there keeps its place. */
    put(key: ApexValue, value: ApexValue): ApexValue {
        if (this.widened) {
            value = storable(this.type, value);
        }
        const standIn = typeof key === 'string' ? key : this.keyIndex().claim(key);
        const before = this.values.get(standIn);
        if (before === undefined) {
            if (standIn !== key) {
                this.originals ??= new Map();
                this.originals.set(standIn, key);
            }
        }
        this.values.set(standIn, value);
        return before === undefined ? null : before;
    }

    /** The value that was there, or null. */
    remove(key: ApexValue): ApexValue {
        const standIn = typeof key === 'string' ? key : this.keyIndex().find(key);
        const before = this.values.get(standIn);
        if (before === undefined) {
            return null;
        }
        this.values.delete(standIn);
        this.originals?.delete(standIn);
        this.index?.release(standIn);
        return before;
    }

    clear(): void {
        this.values.clear();
        this.originals?.clear();
        this.index?.clear();
    }

    keys(): IterableIterator<ApexValue> {
        const standIns = inIterationOrder(this.values.keys());
        return this.originals === null
            ? (standIns as IterableIterator<ApexValue>)
            : Array.from(standIns, (one) => this.originals!.get(one) ?? (one as ApexValue)).values();
    }

    items(): IterableIterator<ApexValue> {
        return inIterationOrder(this.values.values());
    }

    entries(): IterableIterator<[ApexValue, ApexValue]> {
        const entries = inIterationOrder(this.values.entries());
        return this.originals === null
            ? (entries as IterableIterator<[ApexValue, ApexValue]>)
            : Array.from(entries, ([key, value]): [ApexValue, ApexValue] => [
                  this.originals!.get(key) ?? (key as ApexValue),
                  value
              ]).values();
    }

    /** The keys as they are now and later. */
    keySet(): ApexSet {
        return new MapKeys(this);
    }

    valueList(): ApexList {
        return new ApexList(listOf(this.type.args[1]!), [...this.items()]);
    }

    apexEquals(other: unknown): boolean {
        return (
            other instanceof ApexMap &&
            other.size === this.size &&
            [...this.entries()].every(([key, value]) => other.has(key) && sameValue(value, other.get(key)))
        );
    }

    apexHash(): number {
        let sum = 0;
        for (const [key, value] of this.entries()) {
            sum = (sum + (hashOf(key) ^ hashOf(value))) | 0;
        }
        return sum;
    }

    private keyIndex(): KeyIndex {
        this.index ??= new KeyIndex();
        return this.index;
    }
}
