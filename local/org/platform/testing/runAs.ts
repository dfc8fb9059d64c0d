import { enterMixedDml } from '../../dml/checks/mixedDml.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import { enterSharing } from './runAsDepth.ts';
import { inTest } from './inTest.ts';
import { current } from '../transactions/transaction.ts';

/**
 * System.runAs(user) { … } in a test: until the returned function is called, database work and UserInfo are that user's.
 * Counts as a DML statement (Apex Developer Guide, "Using the runAs Method"). A user that is not saved yet is inserted
 * first, as the platform does. System.runAs(version) changes nothing here.
 */
export function enterRunAs(user: ApexValue): () => void {
    inTest();
    const transaction = current();
    if (user === null) {
        return raise('System.NullPointerException', 'Attempt to de-reference a null object');
    }
    if (!(user instanceof SObjectValue)) {
        return () => undefined;
    }
    transaction.limits.spend('dmlStatements');
    const before = transaction.user;
    const leaveMixedDml = enterMixedDml();
    transaction.user = transaction.org.users.ofRecord(user);
    const leaveDepth = enterSharing();
    return () => {
        transaction.user = before;
        leaveDepth();
        leaveMixedDml();
    };
}
