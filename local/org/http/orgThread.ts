import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { OrgEventListener } from '../platform/orgEvent.ts';
import { inboundBit, wake } from './bridgeSignal.ts';
import { apexStack } from '../values/exceptions/callDepth.ts';
import type { FromWorker, InboundRequest, OrgInfo, OrgWorkerData, OutboundResponse, ToWorker } from './orgMessages.ts';

/** The server thread's end of the thread that runs Apex. */
export class OrgThread {
    readonly info: OrgInfo;
    readonly #worker: Worker;
    readonly #port: MessagePort;
    readonly #signal: Int32Array;
    readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
    #lastId = 0;
    #closed: Error | null = null;

    private constructor(worker: Worker, port: MessagePort, signal: Int32Array, info: OrgInfo) {
        this.#worker = worker;
        this.#port = port;
        this.#signal = signal;
        this.info = info;
    }

    /** Loads the org on its thread. Rejects with what the thread says is wrong with the project. */
    static start(data: OrgWorkerData, onEvent: OrgEventListener | null): Promise<OrgThread> {
        const signal = new Int32Array(new SharedArrayBuffer(4));
        const { port1, port2 } = new MessageChannel();
        const entry = new URL('./orgWorker.ts', import.meta.url).href;
        const worker = new Worker(new URL('./startWorker.mjs', import.meta.url), {
            workerData: { ...data, entry, port: port2, signal },
            resourceLimits: apexStack,
            transferList: [port2]
        });
        return new Promise((resolve, reject) => {
            let thread: OrgThread | null = null;
            const end = (error: Error): void => {
                reject(error);
                thread?.fail(error);
            };
            worker.on('error', end);
            worker.on('exit', () => end(new Error('The org has stopped')));
            port1.on('message', (message: FromWorker) => {
                if (message.kind === 'ready') {
                    thread = new OrgThread(worker, port1, signal, message.info);
                    resolve(thread);
                } else if (message.kind === 'failed') {
                    end(new Error(message.message));
                    void worker.terminate();
                } else if (message.kind === 'event') {
                    onEvent?.(message.event);
                } else {
                    thread?.receive(message);
                }
            });
        });
    }

    request(request: InboundRequest): Promise<OutboundResponse> {
        return this.#send((id) => ({ kind: 'request', id, request }));
    }

    /** Asks for something that is only ever done. */
    ask(kind: 'whenIdle' | 'close'): Promise<void> {
        return this.#send((id) => ({ kind, id }));
    }

    advanceClock(milliseconds: number): Promise<void> {
        return this.#send((id) => ({ kind: 'advanceClock', id, milliseconds }));
    }

    async close(): Promise<void> {
        this.#closed = new Error('The org has stopped');
        await this.#worker.terminate();
        this.#port.close();
    }

    fail(error: Error): void {
        this.#closed = error;
        this.#waiting.forEach((each) => each.reject(error));
        this.#waiting.clear();
    }

    receive(message: Extract<FromWorker, { readonly id: number }>): void {
        const waiting = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        waiting?.resolve((message.kind === 'response' ? message.response : undefined) as never);
    }

    #send<T>(message: (id: number) => ToWorker): Promise<T> {
        if (this.#closed) {
            return Promise.reject(this.#closed);
        }
        const id = ++this.#lastId;
        return new Promise<T>((resolve, reject) => {
            this.#waiting.set(id, { resolve: resolve as (value: never) => void, reject });
            this.#port.postMessage(message(id));
            // a thread that sleeps for the answer to a callout serves requests meanwhile
            wake(this.#signal, inboundBit);
        });
    }
}
