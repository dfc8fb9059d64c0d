import { raise } from '../values/raise.ts';
import { inTest } from './inTest.ts';
import { LimitCounters } from './limits.ts';
import type { TestContext } from './testContext.ts';
import { current, type Transaction } from './transaction.ts';

/** Test.startTest: fresh limits; what was written before does not stand in the way of a callout. */
export function startTest(): void {
    const test = inTest();
    const transaction = current();
    if (test.phase !== 'before') {
        raise('System.FinalException', 'Testing already started');
    }
    test.phase = 'between';
    test.outerLimits = transaction.limits;
    transaction.limits = new LimitCounters('sync');
    transaction.uncommittedWork = false;
    transaction.openSavepoints = 0;
}

/** Test.stopTest: delivers the events and runs the jobs that were collected; their errors come out here. */
export function stopTest(): void {
    const test = inTest();
    const transaction = current();
    if (test.phase !== 'between') {
        raise('System.FinalException', 'Testing not started');
    }
    test.phase = 'after';
    try {
        drainTest(transaction, test);
    } finally {
        transaction.limits = test.outerLimits!;
        transaction.openSavepoints = 0;
    }
}

/**
 * Runs what the test has collected so far: events first, then the jobs that wait, those of the event triggers among
 * them. What those jobs publish or enqueue waits for the next call: every hop of a chain needs one of its own.
 */
export function drainTest(transaction: Transaction, test: TestContext): void {
    const { org } = transaction;
    transaction.pending.run();
    org.events.deliverHeld(test);
    org.queue.takeAll().forEach((job) => job.run());
}
