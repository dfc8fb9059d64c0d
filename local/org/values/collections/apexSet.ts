import { bulkWork } from '../workSteps.ts';
import { changedWhileIterating } from './changedWhileIterating.ts';
import { inIterationOrder } from './iterationOrder.ts';
import { KeyIndex } from './keyIndex.ts';
import type { RuntimeType } from '../objects/runtimeType.ts';
import { storable } from './storeCheck.ts';
import type { ApexValue } from '../value.ts';
import { hashOf } from '../equality.ts';

/**
 * A Set: values by value, in the order in which they came in unless a seed draws another. A for-each loop over it notices at
 * its next round that it has changed; who leaves the loop before may change it (fact language-change-while-iterating).
 */
export class ApexSet {
    /** `Set<String>`. */
    readonly type: RuntimeType;
    /** Set once the set was seen as a set of a wider type; from then on every store is checked. */
    widened = false;
    private readonly values = new Map<unknown, ApexValue>();
    private index: KeyIndex | null = null;
    /** How many for-each loops run over the set now, and whether it was changed under one. */
    private loops = 0;
    private changed = false;

    constructor(type: RuntimeType, values: Iterable<ApexValue> = []) {
        this.type = type;
        for (const value of values) {
            this.add(value);
        }
        bulkWork(this.values.size);
    }

    get runtimeType(): RuntimeType {
        return this.type;
    }

    get size(): number {
        return this.values.size;
    }

    has(value: ApexValue): boolean {
        return this.values.has(typeof value === 'string' ? value : this.keys().find(value));
    }

    /** Whether the set changed. */
    add(value: ApexValue): boolean {
        if (this.widened) {
            value = storable(this.type, value);
        }
        const key = typeof value === 'string' ? value : this.keys().claim(value);
        if (this.values.has(key)) {
            return false;
        }
        this.change();
        this.values.set(key, value);
        return true;
    }

    /** Whether it was there. */
    delete(value: ApexValue): boolean {
        const key = this.keys().find(value);
        const found = this.values.delete(key);
        if (found) {
            this.change();
            this.keys().release(key);
        }
        return found;
    }

    clear(): void {
        this.change();
        this.values.clear();
        this.index?.clear();
    }

    /** A for-each loop begins: what it walks through. */
    enter(): readonly ApexValue[] {
        this.loops++;
        return this.snapshot();
    }

    /** A round of a loop begins. */
    round(): void {
        if (this.changed) {
            changedWhileIterating();
        }
    }

    /** A loop finds no more values; one that came in during its last round raises System.FinalException. */
    over(values: readonly ApexValue[]): false {
        return this.changed && this.size >= values.length ? changedWhileIterating() : false;
    }

    leave(): void {
        this.loops--;
        this.changed = this.loops > 0 && this.changed;
    }

    [Symbol.iterator](): Iterator<ApexValue> {
        return inIterationOrder(this.values.values());
    }

    /** Spread from the map's own iterator, which V8 copies at once. */
    protected snapshot(): ApexValue[] {
        return [...inIterationOrder(this.values.values())];
    }

    /** Equal sets have the same elements, whatever their order. */
    apexEquals(other: unknown): boolean {
        return other instanceof ApexSet && other.size === this.size && [...this].every((value) => other.has(value));
    }

    apexHash(): number {
        return [...this].reduce<number>((sum, value) => (sum + hashOf(value)) | 0, 0);
    }

    protected change(): void {
        this.changed = this.loops > 0;
    }

    private keys(): KeyIndex {
        this.index ??= new KeyIndex();
        return this.index;
    }
}
