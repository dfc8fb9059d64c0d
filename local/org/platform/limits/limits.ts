import { performance } from 'node:perf_hooks';
import { raise } from '../../values/exceptions/raise.ts';
import { heapInUse, mostHeapInUse } from './heapInUse.ts';
import { governorLimits, limitWords, type Counter, type LimitSet } from './governorLimits.ts';

/**
 * What one transaction has spent. Counters are exact; CPU time is an estimate (the smaller of wall clock and process
 * time since the start, without what was spent waiting for the database or for a callout).
 */
export class LimitCounters {
    readonly set: LimitSet;
    readonly #spent = new Map<Counter, number>();
    readonly #startedWall = performance.now();
    readonly #startedCpu = process.cpuUsage();
    #excludedMillis = 0;
    #calloutMillis = 0;
    #heapBytes = 0;

    constructor(set: LimitSet) {
        this.set = set;
    }

    /** Counts `n` more; System.LimitException, which nothing catches, once the limit is passed. */
    spend(counter: Counter, n = 1): void {
        const total = this.used(counter) + n;
        this.#spent.set(counter, total);
        if (total > this.max(counter)) {
            // rows of a query are counted one by one, so that the first one too many ends it
            const reached = counter === 'queryRows' ? this.max(counter) + 1 : total;
            raise('System.LimitException', `${limitWords[counter]}: ${reached}`);
        }
    }

    used(counter: Counter): number {
        return this.#spent.get(counter) ?? 0;
    }

    max(counter: Counter): number {
        return governorLimits[this.set][counter];
    }

    /** Milliseconds; an estimate. */
    cpuMillis(): number {
        const wall = performance.now() - this.#startedWall - this.#excludedMillis;
        const usage = process.cpuUsage(this.#startedCpu);
        return Math.max(0, Math.floor(Math.min(wall, (usage.user + usage.system) / 1000)));
    }

    get maxCpuMillis(): number {
        return governorLimits[this.set].cpuMillis;
    }

    get maxHeapBytes(): number {
        return governorLimits[this.set].heapBytes;
    }

    /** Bytes; a rough estimate: the largest body so far. What objects take is not known here. */
    get heapBytes(): number {
        return this.#heapBytes;
    }

    /** What runs for long calls this now and then: the loops of generated code, and loops over Apex's own iterators. */
    check(): void {
        if (this.cpuMillis() > this.maxCpuMillis) {
            raise('System.LimitException', 'Apex CPU time limit exceeded');
        }
        const heap = heapInUse();
        if (heap > mostHeapInUse) {
            raise('System.LimitException', `Apex heap size too large: ${heap}`);
        }
    }

    /** A request or response body counts towards the heap as soon as it is there. */
    checkHeap(bytes: number): void {
        this.#heapBytes = Math.max(this.#heapBytes, bytes);
        if (bytes > this.maxHeapBytes) {
            raise('System.LimitException', `Apex heap size too large: ${bytes}`);
        }
    }

    /** Time that does not count as CPU: waiting for the database. */
    exclude(milliseconds: number): void {
        this.#excludedMillis += milliseconds;
    }

    /** Waiting for callouts: excluded from CPU, and together never more than 120 s. */
    spendCalloutTime(milliseconds: number): void {
        this.#excludedMillis += milliseconds;
        this.#calloutMillis += milliseconds;
    }

    get calloutMillis(): number {
        return this.#calloutMillis;
    }

    /** Puts the counters back to those of `other`, as a second attempt of partial DML gets them. */
    restore(other: LimitCounters): void {
        this.#spent.clear();
        for (const [counter, n] of other.#spent) {
            this.#spent.set(counter, n);
        }
    }

    /** A copy of the counters as they are, for `restore`. */
    copy(): LimitCounters {
        const copy = new LimitCounters(this.set);
        copy.restore(this);
        return copy;
    }
}
