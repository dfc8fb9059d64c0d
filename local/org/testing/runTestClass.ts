import type { LoadedMethod, TestClass } from '../compile/load/loadedCode.ts';
import type { Org } from '../platform/org.ts';
import { runTest } from '../platform/testing/runTest.ts';
import { failureOf, type Failure } from './failureOf.ts';
import type { TestOutcome } from './testOutcome.ts';

/**
 * Runs test methods of one class. @TestSetup runs once; every method starts from the rows that it left, and with fresh
 * statics (Apex Developer Guide, "Using Test Setup Methods"). When it fails, all methods have failed with it.
 */
export function runTestClass(
    org: Org,
    testClass: TestClass,
    methods: readonly string[],
    onOutcome: (outcome: TestOutcome) => void
): void {
    const before = org.store.snapshot();
    org.passedFlows.restore([]);
    try {
        const broken = runSetup(org, testClass);
        const prepared = org.store.snapshot();
        const passed = org.passedFlows.labels;
        for (const method of testClass.methods.filter((each) => methods.includes(each.name))) {
            org.passedFlows.restore(passed);
            onOutcome(broken ? { ...broken, method: method.name } : runMethod(org, testClass, method));
            org.store.rollbackTo(prepared);
        }
        org.store.release();
    } finally {
        org.store.rollbackTo(before);
        org.store.release();
    }
}

/** The outcome that a broken @TestSetup gives to every method, or null when it held. */
function runSetup(org: Org, testClass: TestClass): TestOutcome | null {
    for (const setup of testClass.setup) {
        const outcome = runMethod(org, testClass, { ...setup, seeAllData: testClass.seeAllData });
        if (outcome.outcome !== 'passed') {
            return { ...outcome, message: `@TestSetup ${setup.name} failed: ${outcome.message}` };
        }
    }
    return null;
}

function runMethod(org: Org, testClass: TestClass, method: LoadedMethod & { seeAllData: boolean }): TestOutcome {
    const name = `${testClass.name}.${method.name}`;
    const start = performance.now();
    const base = { class: testClass.name, method: method.name };
    try {
        runTest(org, { name, seeAllData: method.seeAllData }, () => void method.invoke([]));
        return { ...base, outcome: 'passed', message: null, stack: null, ms: elapsed(start) };
    } catch (thrown) {
        return { ...base, ...judged(org, failureOf(thrown)), ms: elapsed(start) };
    }
}

/** A failure after a flow that did not run says nothing about the code: the local org could not do what was needed. */
function judged(org: Org, failure: Failure): Failure {
    const [flow] = org.passedFlows.labels;
    if (flow === undefined || failure.outcome !== 'failed') return failure;
    return { ...failure, outcome: 'refused', message: `${flow} does not run here; without it: ${failure.message}` };
}

function elapsed(start: number): number {
    return Math.round((performance.now() - start) * 10) / 10;
}
