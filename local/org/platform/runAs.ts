import { raise } from '../values/raise.ts';
import type { SObjectValue } from '../values/sobject.ts';
import { inTest } from './inTest.ts';
import { current } from './transaction.ts';

/**
 * System.runAs(user) { … } in a test: the block's database work and UserInfo are that user's. Counts as a DML statement
 * (Apex Developer Guide, "Using the runAs Method"). A user that is not saved yet is inserted first, as the platform does.
 */
export function runAs(user: SObjectValue | null, block: () => void): void {
    inTest();
    const transaction = current();
    if (user === null) {
        raise('System.NullPointerException', 'Attempt to de-reference a null object');
    }
    transaction.limits.spend('dmlStatements');
    const before = transaction.user;
    transaction.user = transaction.org.users.ofRecord(user);
    try {
        block();
    } finally {
        transaction.user = before;
    }
}
