import { MessageChannel, Worker, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { inboundBit } from './bridgeSignal.ts';
import type { ExchangeRequest, ExchangeResult } from './exchange.ts';

/** The worker keeps the time-out itself; this only saves us from a worker that died. Covers its start as well. */
const graceMillis = 10_000;
/** Requests that call out whose server calls back that call out …: as deep as this, then they wait their turn. */
const maxNesting = 8;

/**
 * HTTP for code that cannot wait: Apex is synchronous, Node's HTTP is not. The request goes to a worker thread with an
 * event loop of its own, and this thread sleeps (Atomics.wait) until the answer is there. While it sleeps it still serves
 * requests that come in, if `serveInbound` is set: a called server that calls back does not wait for its own answer.
 */
export class HttpBridge {
    /** Shared with the far side and with whoever announces requests. */
    readonly signal: Int32Array;
    /** Serves what has come in meanwhile; called between two sleeps of an exchange. */
    serveInbound: (() => void) | null = null;
    readonly #answers = new Map<number, ExchangeResult>();
    #lastId = 0;
    #depth = 0;
    #worker: Worker | null = null;
    #port: MessagePort | null = null;

    constructor(signal: Int32Array = new Int32Array(new SharedArrayBuffer(4))) {
        this.signal = signal;
    }

    /** Starts the worker ahead of the first exchange. */
    start(): MessagePort {
        if (this.#port) {
            return this.#port;
        }
        const { port1, port2 } = new MessageChannel();
        const entry = new URL('./httpBridgeWorker.ts', import.meta.url).href;
        this.#worker = new Worker(new URL('./startWorker.mjs', import.meta.url), {
            workerData: { entry, port: port2, signal: this.signal },
            transferList: [port2]
        });
        this.#worker.unref();
        port1.unref();
        this.#port = port1;
        return port1;
    }

    /** Blocks until the exchange is over. */
    exchange(request: ExchangeRequest): ExchangeResult {
        const port = this.start();
        const id = ++this.#lastId;
        const deadline = Date.now() + request.timeout + graceMillis;
        port.postMessage({ id, request });
        this.#depth += 1;
        try {
            return this.#await(port, id, deadline);
        } finally {
            this.#depth -= 1;
        }
    }

    #await(port: MessagePort, id: number, deadline: number): ExchangeResult {
        for (;;) {
            this.#collect(port);
            const answer = this.#answers.get(id);
            if (answer) {
                this.#answers.delete(id);
                return answer;
            }
            const remaining = deadline - Date.now();
            if (remaining <= 0) {
                void this.close();
                return { kind: 'timeout' };
            }
            Atomics.wait(this.signal, 0, 0, remaining);
            const woken = Atomics.exchange(this.signal, 0, 0);
            if ((woken & inboundBit) !== 0 && this.#depth <= maxNesting) {
                this.serveInbound?.();
            }
        }
    }

    #collect(port: MessagePort): void {
        for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
            const { id, result } = next.message as { id: number; result: ExchangeResult };
            this.#answers.set(id, result);
        }
    }

    async close(): Promise<void> {
        this.#port?.close();
        this.#port = null;
        const worker = this.#worker;
        this.#worker = null;
        await worker?.terminate();
    }
}
