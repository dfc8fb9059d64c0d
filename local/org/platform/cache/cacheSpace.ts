import type { ApexValue } from '../../values/value.ts';

/** A cached value as it lies in its partition. */
export interface CacheEntry {
    readonly value: ApexValue;
    /** In bytes, an estimate. */
    readonly size: number;
    /** In the org's time, milliseconds since 1970. */
    readonly expiresAt: number;
}

/**
 * What one partition keeps for the org, or for one session: entries in the order of their last use. When the partition is
 * full, those that were not used for longest go (Apex Developer Guide, "Platform Cache Internals").
 */
export class CacheSpace {
    /** In bytes; nothing is kept in a partition without capacity. */
    readonly capacity: number;
    readonly #now: () => number;
    readonly #entries = new Map<string, CacheEntry>();
    #gets = 0;
    #misses = 0;
    #fetched: number[] = [];

    constructor(capacity: number, now: () => number) {
        this.capacity = capacity;
        this.#now = now;
    }

    /** The value that is read, undefined for a miss. */
    get(key: string): ApexValue | undefined {
        this.#gets += 1;
        const entry = this.peek(key);
        if (!entry) {
            this.#misses += 1;
            return undefined;
        }
        this.#entries.delete(key);
        this.#entries.set(key, entry);
        this.#fetched.push(entry.size);
        return entry.value;
    }

    /** The entry if it is alive; looking counts as no use. */
    peek(key: string): CacheEntry | undefined {
        const entry = this.#entries.get(key);
        if (entry && entry.expiresAt <= this.#now()) {
            this.#entries.delete(key);
            return undefined;
        }
        return entry;
    }

    /** Keeps an entry, or with `undefined` forgets the key. */
    set(key: string, entry: CacheEntry | undefined): void {
        this.#entries.delete(key);
        if (entry && entry.size <= this.capacity) {
            this.#entries.set(key, entry);
            this.#makeRoom();
        }
    }

    get keys(): string[] {
        return [...this.#entries.keys()].filter((key) => this.peek(key) !== undefined);
    }

    get used(): number {
        return this.keys.reduce((sum, key) => sum + this.#entries.get(key)!.size, 0);
    }

    /** Misses for each read, 0 to 1. */
    get missRate(): number {
        return this.#gets === 0 ? 0 : this.#misses / this.#gets;
    }

    /** Sizes of the values that were read, in bytes. */
    get fetchedSizes(): readonly number[] {
        return this.#fetched;
    }

    #makeRoom(): void {
        for (const key of this.keys) {
            if (this.used <= this.capacity) {
                return;
            }
            this.#entries.delete(key);
        }
    }
}
