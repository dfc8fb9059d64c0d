import { EventEmitter } from 'node:events';

/** One call that was answered (or hung up on). */
export interface CallRecord {
    readonly number: number;
    /** Simulated time, ISO. */
    readonly at: string;
    readonly host: string;
    readonly method: string;
    /** Path and query below the host's prefix. */
    readonly path: string;
    /** 0: the connection was closed without an answer. */
    readonly status: number;
    readonly ms: number;
    readonly fault: string | null;
    /** Specific code of a refusal, for people. */
    readonly error: string | null;
    readonly ifMatch: string | null;
    readonly caller: string | null;
}

const remembered = 1000;

/** The newest calls; emits each. */
export class CallLog extends EventEmitter<{ call: [CallRecord] }> {
    readonly #calls: CallRecord[] = [];
    #count = 0;

    get list(): readonly CallRecord[] {
        return this.#calls;
    }

    note(call: Omit<CallRecord, 'number'>): void {
        const record = { number: ++this.#count, ...call };
        this.#calls.push(record);
        if (this.#calls.length > 2 * remembered) this.#calls.splice(0, remembered);
        this.emit('call', record);
    }
}
