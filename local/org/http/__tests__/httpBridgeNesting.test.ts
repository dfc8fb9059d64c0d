import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { MessageChannel, Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { inboundBit, wake } from '../bridgeSignal.ts';

it('serves requests that come in while an exchange waits for its answer', async () => {
    const signal = new Int32Array(new SharedArrayBuffer(4));
    const { port1, port2 } = new MessageChannel();
    let answer: (() => void) | null = null;
    const server = http.createServer((request, response) => {
        if (request.url === '/inner') {
            response.end('inner');
            return;
        }
        // the server calls back before it answers
        answer = () => response.end('outer');
        port1.postMessage('callback');
        wake(signal, inboundBit);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const entry = new URL('./exchangeNested.ts', import.meta.url).href;
    const worker = new Worker(new URL('../startWorker.mjs', import.meta.url), {
        workerData: { entry, base, signal, port: port2 },
        transferList: [port2]
    });
    port1.on('message', () => answer!());
    const log = await new Promise((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
    });
    expect(log).toEqual(['served callback', 'inner', 'outer']);
    port1.close();
    server.close();
});
