import { IterationGuard } from './iterationGuard.ts';
import { inIterationOrder } from './iterationOrder.ts';
import { KeyIndex } from './keyIndex.ts';
import type { RuntimeType } from '../objects/runtimeType.ts';
import { checkStore } from './storeCheck.ts';
import type { ApexValue } from '../value.ts';
import { hashOf } from '../equality.ts';

/** A Set: values by value, in the order in which they came in unless a seed draws another. */
export class ApexSet extends IterationGuard {
    /** `Set<String>`. */
    readonly type: RuntimeType;
    /** Set once the set was seen as a set of a wider type; from then on every store is checked. */
    widened = false;
    private readonly values = new Map<unknown, ApexValue>();
    private index: KeyIndex | null = null;

    constructor(type: RuntimeType, values: Iterable<ApexValue> = []) {
        super();
        this.type = type;
        for (const value of values) {
            this.add(value);
        }
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
        if (this.iterating !== 0) {
            this.change();
        }
        if (this.widened) {
            checkStore(this.type, value);
        }
        const key = typeof value === 'string' ? value : this.keys().claim(value);
        const before = this.values.size;
        if (!this.values.has(key)) {
            this.values.set(key, value);
        }
        return this.values.size !== before;
    }

    /** Whether it was there. */
    delete(value: ApexValue): boolean {
        this.change();
        const key = this.keys().find(value);
        const found = this.values.delete(key);
        if (found) {
            this.keys().release(key);
        }
        return found;
    }

    clear(): void {
        this.change();
        this.values.clear();
        this.index?.clear();
    }

    [Symbol.iterator](): Iterator<ApexValue> {
        return inIterationOrder(this.values.values());
    }

    /** Equal sets have the same elements, whatever their order. */
    apexEquals(other: unknown): boolean {
        return other instanceof ApexSet && other.size === this.size && [...this].every((value) => other.has(value));
    }

    apexHash(): number {
        return [...this].reduce<number>((sum, value) => (sum + hashOf(value)) | 0, 0);
    }

    private keys(): KeyIndex {
        this.index ??= new KeyIndex();
        return this.index;
    }
}
