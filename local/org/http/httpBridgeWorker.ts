import { workerData, type MessagePort } from 'node:worker_threads';
import { answerBit, wake } from './bridgeSignal.ts';
import type { ExchangeRequest } from './exchange.ts';
import { exchangeHttp } from './exchangeHttp.ts';

/** The far side of the bridge: does the exchange with Node's event loop, then wakes the thread that sleeps for it. */
const { port, signal } = workerData as { port: MessagePort; signal: Int32Array };

port.on('message', async ({ id, request }: { id: number; request: ExchangeRequest }) => {
    port.postMessage({ id, result: await exchangeHttp(request) });
    wake(signal, answerBit);
});
