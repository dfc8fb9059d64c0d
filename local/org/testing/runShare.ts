import { setImmediate } from 'node:timers/promises';
import type { Org } from '../platform/org.ts';
import { runTestClass } from './runTestClass.ts';
import type { SelectedClass } from './selectTests.ts';
import type { TestOutcome } from './testOutcome.ts';

/** Takes classes from the common counter until none is left. */
export async function runShare(
    org: Org,
    selected: readonly SelectedClass[],
    next: Int32Array,
    note: (outcome: TestOutcome) => void
): Promise<void> {
    const classes = new Map(org.code.testClasses.map((one) => [one.name, one]));
    for (;;) {
        const mine = selected[Atomics.add(next, 0, 1)];
        if (!mine) return;
        runTestClass(org, classes.get(mine.name)!, mine.methods, note);
        // Lets the outcomes of other threads in.
        await setImmediate();
    }
}
