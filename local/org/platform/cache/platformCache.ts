import { current, type Transaction } from '../transactions/transaction.ts';
import type { Clock } from '../clock.ts';
import type { CacheKind, CachePartition } from './cachePartitions.ts';
import { CacheSpace, type CacheEntry } from './cacheSpace.ts';

/**
 * The platform cache of an org, in memory. What a request has written is taken back when the request fails; a test starts
 * with an empty cache and leaves nothing behind (Apex Developer Guide, "Platform Cache").
 */
export class PlatformCache {
    readonly #partitions: ReadonlyMap<string, CachePartition>;
    readonly #clock: Clock;
    #spaces = new Map<string, CacheSpace>();

    constructor(partitions: readonly CachePartition[], clock: Clock) {
        this.#partitions = new Map(partitions.map((one) => [one.name.toLowerCase(), one]));
        this.#clock = clock;
    }

    /** A partition by its name without namespace, in any case. */
    partition(name: string): CachePartition | undefined {
        return this.#partitions.get(name.toLowerCase());
    }

    /** The one that keys without a partition mean. */
    get defaultPartition(): CachePartition | undefined {
        return [...this.#partitions.values()].find((one) => one.isDefault);
    }

    /** What the partition keeps for the org, or for the session that the running transaction belongs to. */
    space(partition: CachePartition, kind: CacheKind): CacheSpace {
        const owner = kind === 'Org' ? 'org' : sessionOf(current());
        const key = `${owner} ${partition.name}`;
        const known = this.#spaces.get(key);
        if (known) {
            return known;
        }
        const space = new CacheSpace(partition.capacity[kind], () => this.#clock.now());
        this.#spaces.set(key, space);
        return space;
    }

    /** Writes an entry, or with `undefined` removes it; undone when the transaction fails. */
    write(space: CacheSpace, key: string, entry: CacheEntry | undefined): void {
        const before = space.peek(key);
        current().onFailure(() => space.set(key, before));
        space.set(key, entry);
    }

    /** An empty cache until the returned function brings the present one back. */
    isolate(): () => void {
        const outer = this.#spaces;
        this.#spaces = new Map();
        return () => {
            this.#spaces = outer;
        };
    }
}

/** A test has one session for all that it does, System.runAs included. */
function sessionOf(transaction: Transaction): string {
    return transaction.test ? 'test' : transaction.user.id;
}

/** Asynchronous code, event triggers and anonymous blocks have no session (Apex Developer Guide, "Platform Cache Considerations"). */
export function hasSession(transaction: Transaction): boolean {
    return !transaction.isAsync && transaction.kind !== 'event' && transaction.kind !== 'anonymous';
}
