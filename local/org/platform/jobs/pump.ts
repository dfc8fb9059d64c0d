import type { Org } from '../org.ts';

/** Timers take no longer delays than this; a longer wait is cut into pieces. */
const maxTimer = 2 ** 31 - 1;

/**
 * Runs the jobs of a running org as they fall due, one for each turn of the event loop, so that requests get their turn
 * in between.
 */
export class Pump {
    readonly #org: Org;
    #idle: (() => void)[] = [];
    #awake = false;
    #timer: NodeJS.Timeout | null = null;

    constructor(org: Org) {
        this.#org = org;
    }

    /** Something may be due. */
    wake(): void {
        if (!this.#awake) {
            this.#awake = true;
            setImmediate(() => this.#turn());
        }
    }

    /** Calls back once nothing is due any more. */
    whenIdle(callback: () => void): void {
        this.#idle.push(callback);
        this.wake();
    }

    #turn(): void {
        this.#awake = false;
        if (this.#org.runNextJob()) {
            this.wake();
            return;
        }
        this.#idle.splice(0).forEach((callback) => callback());
        this.#waitForNext();
    }

    #waitForNext(): void {
        clearTimeout(this.#timer ?? undefined);
        const next = this.#org.queue.nextDueAt;
        if (next !== null) {
            const wait = Math.max(0, Math.min(next - this.#org.clock.now(), maxTimer));
            this.#timer = setTimeout(() => this.wake(), wait);
        }
    }
}
