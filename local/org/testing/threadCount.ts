import type { SelectedClass } from './selectTests.ts';
import type { TestPlan } from './testPlan.ts';

/** A thread of its own has to load the engine and the project first; that pays from about so many tests on. */
const worthwhile = 60;

/** How many threads, this one included, share the tests. */
export function threadCount(plan: TestPlan, selected: readonly SelectedClass[]): number {
    const tests = selected.reduce((sum, one) => sum + one.methods.length, 0);
    return Math.max(1, Math.min(plan.jobs, selected.length, Math.ceil(tests / worthwhile)));
}
