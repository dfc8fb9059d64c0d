import { register } from 'tsx/esm/api';
import { workerData } from 'node:worker_threads';

// Worker threads do not inherit the TypeScript loader of the main thread (Node 20): this file brings it along.
register();
await import(workerData.entry);
