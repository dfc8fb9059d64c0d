import type { Org } from '../org.ts';
import type { OrgUser } from '../users/orgUser.ts';
import { TestContext } from './testContext.ts';
import { drainTest } from './testPhases.ts';
import { runTransaction } from '../transactions/transaction.ts';

export interface TestRunOptions {
    /** `FooTest.givenA_thenB` */
    readonly name: string;
    readonly user?: OrgUser;
    readonly seeAllData?: boolean;
}

/**
 * Runs one test method (or @TestSetup method) as a transaction of its own kind, with a job queue, an event bus and a
 * platform cache of its own. Jobs that the test never drained run at its end, as the platform does. Rolling back is the runner's: it knows what
 * of @TestSetup must stay.
 */
export function runTest(org: Org, options: TestRunOptions, work: () => void): void {
    const test = new TestContext(options.name, options.seeAllData ?? false);
    const leaveCache = org.cache.isolate();
    resetAsync(org);
    try {
        runTransaction(org, { kind: 'test', user: options.user ?? org.users.admin, test }, (transaction) => {
            work();
            drainTest(transaction, test);
        });
    } finally {
        resetAsync(org);
        leaveCache();
    }
}

function resetAsync(org: Org): void {
    org.queue.takeAll();
    org.signatures.clear();
    org.events.reset();
}
