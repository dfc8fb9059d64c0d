import { mergeCoverage } from './mergeCoverage.ts';
import { compileOutcomes, loadOutcomes, metadataOutcomes } from './compileOutcomes.ts';
import { openTestOrg } from './openTestOrg.ts';
import { runShare } from './runShare.ts';
import { selectTests, type SelectedClass } from './selectTests.ts';
import { startTestThreads } from './startTestThreads.ts';
import { notRun, type TestOutcome } from './testOutcome.ts';
import type { TestPlan } from './testPlan.ts';
import { reportOf, type TestReport } from './testReport.ts';
import { threadCount } from './threadCount.ts';
import { checkSelection } from './checkSelection.ts';

/**
 * Runs the tests of a project, on several threads when that pays. The threads share one counter: whoever is free takes
 * the next class. This thread takes its share too.
 */
export async function runTests(plan: TestPlan, onOutcome: (outcome: TestOutcome) => void): Promise<TestReport> {
    const org = openTestOrg(plan);
    const selected = selectTests(org.code.testClasses, plan);
    const broken = [
        ...metadataOutcomes(org.metadataProblems),
        ...compileOutcomes(org.code.units),
        ...loadOutcomes(org.code.failures)
    ];
    checkSelection(plan, selected, broken);
    const tests: TestOutcome[] = [];
    const note = (outcome: TestOutcome): void => {
        tests.push(outcome);
        onOutcome(outcome);
    };
    broken.forEach(note);
    const next = new Int32Array(new SharedArrayBuffer(4));
    const task = { plan, selected, next };
    const threads = startTestThreads(threadCount(plan, selected) - 1, task, note);
    await runShare(org, task, note);
    const shares = await Promise.all(threads);
    for (const test of lost(selected, tests)) note(notRun(test, 'failed', 'The thread that ran this test ended.'));
    const problems = [
        ...org.metadataProblems,
        ...org.code.units.flatMap((unit) => unit.problems),
        ...org.code.failures
    ];
    const coverage = plan.coverage ? mergeCoverage([org.code.coverage(), ...shares]) : null;
    return reportOf(inOrder(tests, selected), problems, coverage);
}

/** Tests that nobody reported, because a thread ended in the middle of its work. */
function lost(selected: readonly SelectedClass[], tests: readonly TestOutcome[]) {
    const known = new Set(tests.map((test) => `${test.class}.${test.method}`));
    return selected
        .flatMap((one) => one.methods.map((method) => ({ class: one.name, method })))
        .filter((test) => !known.has(`${test.class}.${test.method}`));
}

/** As selected, however the threads finished; what did not compile first. */
function inOrder(tests: readonly TestOutcome[], selected: readonly SelectedClass[]): TestOutcome[] {
    const place = new Map(selected.map((one, index) => [one.name, index]));
    return [...tests].sort((a, b) => (place.get(a.class) ?? -1) - (place.get(b.class) ?? -1));
}
