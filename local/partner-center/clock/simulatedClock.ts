/**
 * The time of the simulated service. It runs with the machine's clock and can be moved forward; it never goes back, and no
 * two timestamps are equal, so that order by time is order of happening.
 */
export class SimulatedClock {
    #aheadMs: number;
    #last: string;
    readonly #listeners: (() => void)[] = [];
    readonly #machine: () => number;

    /**
     * @param aheadMs milliseconds this clock is ahead of the machine's
     * @param last the newest timestamp already given out, when a state is continued
     * @param machine milliseconds since 1970 UTC
     */
    constructor(aheadMs = 0, last = '', machine: () => number = Date.now) {
        this.#aheadMs = aheadMs;
        this.#last = last;
        this.#machine = machine;
    }

    get aheadMs(): number {
        return this.#aheadMs;
    }

    /** Milliseconds since 1970 UTC. */
    nowMs(): number {
        return this.#machine() + this.#aheadMs;
    }

    /** A new timestamp, later than every one before: UTC with seven fraction digits and Z (contract 2.2). */
    next(): string {
        const now = `${new Date(this.nowMs()).toISOString().slice(0, -1)}0000Z`;
        this.#last = now > this.#last ? now : oneTickLater(this.#last);
        return this.#last;
    }

    /** Timestamps from now on are later than this one. */
    noticeTimestamp(timestamp: string): void {
        if (timestamp > this.#last) this.#last = timestamp;
    }

    /** @throws RangeError when asked to go back, which would break the order of everything that happened */
    advance(milliseconds: number): void {
        if (!Number.isFinite(milliseconds) || milliseconds < 0)
            throw new RangeError('The clock only goes forward: give a positive number of milliseconds.');
        this.set(this.#aheadMs + milliseconds);
    }

    /** Takes the distance of a saved state. */
    set(aheadMs: number): void {
        this.#aheadMs = aheadMs;
        for (const listener of this.#listeners) listener();
    }

    onMove(listener: () => void): void {
        this.#listeners.push(listener);
    }
}

function oneTickLater(timestamp: string): string {
    const fraction = Number(timestamp.slice(20, 27)) + 1;
    if (fraction < 10_000_000) return `${timestamp.slice(0, 20)}${String(fraction).padStart(7, '0')}Z`;
    return `${new Date(Date.parse(`${timestamp.slice(0, 19)}Z`) + 1000).toISOString().slice(0, 19)}.0000000Z`;
}
