/**
 * The time of the org. It follows the machine's clock until somebody moves it: a test that needs tomorrow, or a delayed
 * job that nobody wants to wait for. Every `now()` of Apex, SOQL date literals and the job queue read this clock.
 */
export class Clock {
    #offset = 0;
    #frozenAt: number | null = null;
    readonly #machine: () => number;

    constructor(machine: () => number = Date.now) {
        this.#machine = machine;
    }

    /** Milliseconds since 1970 in UTC. */
    now(): number {
        return this.#frozenAt ?? Math.floor(this.#machine()) + this.#offset;
    }

    /** Moves the time by so many milliseconds; later readings go on from there. */
    advance(milliseconds: number): void {
        if (this.#frozenAt !== null) {
            this.#frozenAt += milliseconds;
        } else {
            this.#offset += milliseconds;
        }
    }

    /** Sets the time; it goes on running from there (or stays, when the clock is frozen). */
    moveTo(instant: number): void {
        this.advance(instant - this.now());
    }

    /** Stops the time, at `instant` or at this moment. */
    freeze(instant: number = this.now()): void {
        this.#frozenAt = instant;
    }

    /** Lets a frozen clock run on from where it stands. */
    run(): void {
        if (this.#frozenAt !== null) {
            const stoodAt = this.#frozenAt;
            this.#frozenAt = null;
            this.moveTo(stoodAt);
        }
    }

    /** How far the org's time is from the machine's, in milliseconds; a timer must wait by the machine's time. */
    get offset(): number {
        return this.now() - Math.floor(this.#machine());
    }
}
