import { setImmediate } from 'node:timers/promises';
import type { Org } from '../platform/org.ts';
import { DebugLog } from './debugLog.ts';
import { runTestClass } from './runTestClass.ts';
import type { ThreadTask } from './startTestThreads.ts';
import type { TestOutcome } from './testOutcome.ts';

/** Takes classes from the common counter until none is left. */
export async function runShare(
    org: Org,
    { plan, selected, next }: ThreadTask,
    note: (outcome: TestOutcome) => void
): Promise<void> {
    const log = plan.logs ? new DebugLog(org) : null;
    const noteAll = (outcome: TestOutcome): void => note(log ? { ...outcome, log: log.take() } : outcome);
    const classes = new Map(org.code.testClasses.map((one) => [one.name, one]));
    for (;;) {
        const mine = selected[Atomics.add(next, 0, 1)];
        if (!mine) return;
        runTestClass(org, classes.get(mine.name)!, mine.methods, noteAll);
        // Lets the outcomes of other threads in.
        await setImmediate();
    }
}
