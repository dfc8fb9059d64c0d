import { raise } from '../../values/exceptions/raise.ts';
import { current, hasCurrent } from '../transactions/transaction.ts';

/** `ConnectApi.ChatterUsers.getUser(String, String)`; `setTest…` registers an answer and may be called. */
const chatterMethod = /^ConnectApi\.Chatter\w*\.(?!setTest)\w+\(/;

/**
 * Chatter's data is not there for a test without SeeAllData: the platform answers the call with an exception before it does
 * anything, so this holds for methods that the local org refuses too (Apex Developer Guide, "Testing ConnectApi Code").
 */
export function raiseInSiloedTest(method: string): void {
    const test = hasCurrent() ? current().test : null;
    if (test && !test.seeAllData && chatterMethod.test(method)) {
        raise(
            'System.UnsupportedOperationException',
            'ConnectApi methods are not supported in data siloed tests. Please use @IsTest(SeeAllData=true).'
        );
    }
}
