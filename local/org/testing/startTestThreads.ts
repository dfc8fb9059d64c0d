import type { LineCoverage } from '../compile/load/loadedCode.ts';
import { startThread } from './startThread.ts';
import type { SelectedClass } from './selectTests.ts';
import type { TestOutcome } from './testOutcome.ts';
import type { TestPlan } from './testPlan.ts';

/** What a thread is given. */
export interface ThreadTask {
    readonly plan: TestPlan;
    readonly selected: readonly SelectedClass[];
    /** Counts the classes that are taken, in shared memory. */
    readonly next: Int32Array;
}

/** What a thread tells. */
export type ThreadMessage =
    | { readonly kind: 'outcome'; readonly outcome: TestOutcome }
    | { readonly kind: 'coverage'; readonly coverage: readonly LineCoverage[] };

/** Each promise ends with its thread, with the lines that ran in it; a thread that breaks ends with none. */
export function startTestThreads(
    count: number,
    task: ThreadTask,
    note: (outcome: TestOutcome) => void
): Promise<readonly LineCoverage[]>[] {
    return Array.from({ length: Math.max(0, count) }, () => runThread(task, note));
}

function runThread(task: ThreadTask, note: (outcome: TestOutcome) => void): Promise<readonly LineCoverage[]> {
    const worker = startThread(task.plan.testThread, task);
    let coverage: readonly LineCoverage[] = [];
    worker.on('message', (message: ThreadMessage) => {
        if (message.kind === 'outcome') note(message.outcome);
        else coverage = message.coverage;
    });
    return new Promise((resolve) => {
        worker.on('error', (error) => console.error(`A test thread ended: ${error.message}`));
        worker.on('exit', () => resolve(coverage));
    });
}
