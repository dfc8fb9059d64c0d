import type { SimulatedClock } from './simulatedClock.ts';

interface Appointment {
    readonly dueMs: number;
    readonly run: () => void;
}

/** Longest wait that a Node timer can hold. */
const longestTimerMs = 2_147_483_647;

/** Things that the simulated service does later: expiry of invitations, the next attempt of a delivery. */
export class Agenda {
    readonly #clock: SimulatedClock;
    readonly #appointments: Appointment[] = [];
    #timer: NodeJS.Timeout | undefined;
    #closed = false;

    constructor(clock: SimulatedClock) {
        this.#clock = clock;
        clock.onMove(() => this.#runDue());
    }

    /** Runs it when the simulated clock reaches that moment (milliseconds since 1970 UTC); what is past runs soon. */
    at(dueMs: number, run: () => void): void {
        let place = this.#appointments.length;
        while (place > 0 && this.#appointments[place - 1]!.dueMs > dueMs) place--;
        this.#appointments.splice(place, 0, { dueMs, run });
        if (place === 0) this.#arm();
    }

    close(): void {
        this.#closed = true;
        clearTimeout(this.#timer);
    }

    #arm(): void {
        clearTimeout(this.#timer);
        const first = this.#appointments[0];
        if (!first || this.#closed) return;
        const wait = Math.min(Math.max(first.dueMs - this.#clock.nowMs(), 0), longestTimerMs);
        this.#timer = setTimeout(() => this.#runDue(), wait);
        this.#timer.unref();
    }

    #runDue(): void {
        const now = this.#clock.nowMs();
        while (!this.#closed && this.#appointments.length > 0 && this.#appointments[0]!.dueMs <= now)
            this.#appointments.shift()!.run();
        this.#arm();
    }
}
