import { hashOf, sameValue } from '../equality.ts';
import { keyOf } from './keyOf.ts';
import type { ApexValue } from '../value.ts';

/** Equal to no key. */
const nowhere = Symbol('nowhere');

/**
 * Finds for every Apex value the one JS value that stands for all values equal to it, so that a JS Map can hold it.
 * Objects with `equals` and `hashCode` of their own are represented by the first of them that came in.
 */
export class KeyIndex {
    private readonly buckets = new Map<number, ApexValue[]>();

    /**
     * The stand-in of a value that may be there. A value that changed since it came in is not found, although it is the
     * very object: its hash is another one (Apex Developer Guide, "Sets of Objects").
     */
    find(value: ApexValue): unknown {
        const key = keyOf(value);
        if (key !== undefined) {
            return key;
        }
        const bucket = this.buckets.get(hashOf(value));
        return bucket?.find((known) => sameValue(value, known)) ?? nowhere;
    }

    /** As `find`, and remembers a new value. */
    claim(value: ApexValue): unknown {
        const key = keyOf(value);
        if (key !== undefined) {
            return key;
        }
        const hash = hashOf(value);
        const bucket = this.buckets.get(hash);
        if (bucket === undefined) {
            this.buckets.set(hash, [value]);
            return value;
        }
        const known = bucket.find((one) => sameValue(value, one));
        if (known !== undefined) {
            return known;
        }
        bucket.push(value);
        return value;
    }

    /** Forgets a stand-in that `find` gave. */
    release(standIn: unknown): void {
        if (typeof standIn !== 'object' || standIn === null) {
            return;
        }
        for (const [hash, bucket] of this.buckets) {
            const at = bucket.indexOf(standIn);
            if (at !== -1) {
                bucket.splice(at, 1);
                if (bucket.length === 0) {
                    this.buckets.delete(hash);
                }
                return;
            }
        }
    }

    clear(): void {
        this.buckets.clear();
    }
}
