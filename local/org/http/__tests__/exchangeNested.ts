import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import type { ExchangeResult } from '../exchange.ts';
import { HttpBridge } from '../httpBridge.ts';

/** An exchange that serves an inbound request, which exchanges itself, for the test of the bridge. */
const { base, signal, port } = workerData as { base: string; signal: Int32Array; port: MessagePort };
const bridge = new HttpBridge(signal);
const log: string[] = [];

bridge.serveInbound = () => {
    const message = receiveMessageOnPort(port);
    if (message) {
        log.push(`served ${message.message}`);
        log.push(textOf(get('/inner')));
        port.postMessage('done');
    }
};
log.push(textOf(get('/outer')));
parentPort!.postMessage(log);
port.close();
await bridge.close();

function get(path: string): ExchangeResult {
    return bridge.exchange({ url: base + path, method: 'GET', headers: [], body: null, timeout: 5000, maxBytes: 1000 });
}

function textOf(result: ExchangeResult): string {
    return result.kind === 'answered' ? new TextDecoder().decode(result.body) : result.kind;
}
