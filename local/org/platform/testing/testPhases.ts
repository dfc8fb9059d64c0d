import { raise } from '../../values/exceptions/raise.ts';
import type { EventMessage } from '../events/eventMessage.ts';
import { inTest } from './inTest.ts';
import type { JobQueue } from '../jobs/jobQueue.ts';
import { LimitCounters } from '../limits/limits.ts';
import type { TestContext } from './testContext.ts';
import { current, type Transaction } from '../transactions/transaction.ts';

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

/**
 * Test.stopTest: delivers the events and runs the jobs that were collected; their errors come out here. What was written
 * before does not stand in the way of a callout behind it.
 */
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
        transaction.uncommittedWork = false;
        transaction.openSavepoints = 0;
    }
}

/**
 * Runs what the test has collected so far: the events, then the jobs that wait, those of the event triggers among them,
 * then the events that those jobs have published, until they publish none. What finalizers enqueue and what a batch
 * starts in its `finish` runs along; what other jobs enqueue waits for the next call, and so do events that triggers of
 * events publish.
 */
export function drainTest(transaction: Transaction, test: TestContext): void {
    const { events, queue } = transaction.org;
    const later: EventMessage[] = [];
    transaction.pending.run();
    try {
        do {
            events.deliverHeld(test);
            later.push(...events.takeHeld());
            runJobs(queue);
        } while (events.heldCount > 0);
    } finally {
        events.hold(later);
    }
}

function runJobs(queue: JobQueue): void {
    const waiting = queue.takeAll();
    for (let next = 0; next < waiting.length; next++) {
        waiting[next]!.run();
        waiting.push(...queue.takeFollowing());
        if (next > maxHops) {
            raise('System.AsyncException', 'Maximum stack depth has been reached.');
        }
    }
}

/** A chain of jobs that never ends is cut off here; the platform's number is not known. */
const maxHops = 1000;
