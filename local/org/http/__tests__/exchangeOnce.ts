import { parentPort, workerData } from 'node:worker_threads';
import type { ExchangeRequest } from '../exchange.ts';
import { HttpBridge } from '../httpBridge.ts';

/** One blocking exchange on a thread of its own, for the test of the bridge. */
const bridge = new HttpBridge();
const result = bridge.exchange((workerData as { request: ExchangeRequest }).request);
parentPort!.postMessage(result);
await bridge.close();
