import { Worker } from 'node:worker_threads';
import { apexStack } from '../values/exceptions/callDepth.ts';

/**
 * Starts a worker thread with a task.
 * @param entry address of the module it runs: JavaScript, or TypeScript that a loader has to read
 */
export function startThread(entry: string, task: unknown): Worker {
    const loaded = entry.endsWith('.ts') ? new URL('../http/startWorker.mjs', import.meta.url) : new URL(entry);
    return new Worker(loaded, {
        workerData: { entry, task },
        resourceLimits: apexStack,
        // Standard output may be one JSON object: whatever a thread prints must not mix with it.
        stdout: true
    });
}
