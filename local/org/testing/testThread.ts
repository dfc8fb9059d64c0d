import { parentPort, workerData } from 'node:worker_threads';
import { openTestOrg } from './openTestOrg.ts';
import { runShare } from './runShare.ts';
import type { ThreadMessage, ThreadTask } from './startTestThreads.ts';

/** A thread of the test runner: an org of its own over the same project. It is given its task as worker data. */
const { task } = workerData as { readonly task: ThreadTask };
const tell = (message: ThreadMessage): void => parentPort!.postMessage(message);

async function run(): Promise<void> {
    const org = openTestOrg(task.plan);
    await runShare(org, task, (outcome) => tell({ kind: 'outcome', outcome }));
    if (task.plan.coverage) tell({ kind: 'coverage', coverage: org.code.coverage() });
    org.http.close();
}

void run();
