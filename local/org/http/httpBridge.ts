import { MessageChannel, Worker, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import type { ExchangeRequest, ExchangeResult } from './exchange.ts';

/**
 * HTTP for code that cannot wait: Apex is synchronous, Node's HTTP is not. The request goes to a worker thread with an
 * event loop of its own, and this thread sleeps (Atomics.wait) until the answer is there. One exchange at a time.
 * The server that is called must not live on the thread that sleeps.
 */
export class HttpBridge {
    readonly #signal = new Int32Array(new SharedArrayBuffer(4));
    #worker: Worker | null = null;
    #port: MessagePort | null = null;

    /** Starts the worker ahead of the first exchange. */
    start(): MessagePort {
        if (this.#port) {
            return this.#port;
        }
        const { port1, port2 } = new MessageChannel();
        const entry = new URL('./httpBridgeWorker.ts', import.meta.url).href;
        this.#worker = new Worker(new URL('./startWorker.mjs', import.meta.url), {
            workerData: { entry, port: port2, signal: this.#signal },
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
        Atomics.store(this.#signal, 0, 0);
        port.postMessage(request);
        const outcome = Atomics.wait(this.#signal, 0, 0, request.timeout + graceMillis);
        if (outcome === 'timed-out') {
            void this.close();
            return { kind: 'timeout' };
        }
        const answer = receiveMessageOnPort(port);
        return answer ? (answer.message as ExchangeResult) : { kind: 'broken', reason: 'The bridge lost its answer' };
    }

    async close(): Promise<void> {
        this.#port?.close();
        this.#port = null;
        await this.#worker?.terminate();
        this.#worker = null;
    }
}

/** The worker keeps the time-out itself; this only saves us from a worker that died. Covers its start as well. */
const graceMillis = 10_000;
