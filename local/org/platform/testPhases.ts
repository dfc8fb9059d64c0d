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
 * them. What those jobs publish or enqueue waits for the next call: every hop of a chain needs one of its own. Only what
 * a finalizer enqueues is run at once, hop after hop.
 */
export function drainTest(transaction: Transaction, test: TestContext): void {
    const { org } = transaction;
    transaction.pending.run();
    org.events.deliverHeld(test);
    const waiting = org.queue.takeAll();
    for (let next = 0; next < waiting.length; next++) {
        waiting[next]!.run();
        waiting.push(...org.queue.takeOfFinalizers());
        if (next > maxHops) {
            raise('System.AsyncException', 'Maximum stack depth has been reached.');
        }
    }
}

/** A chain of finalizers that never ends is cut off here; the platform's number is not known. */
const maxHops = 1000;
