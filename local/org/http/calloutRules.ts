import { raise } from '../values/exceptions/raise.ts';
import type { Transaction } from '../platform/transactions/transaction.ts';

/** Where Apex may not call out at all, in Salesforce's words (Apex Developer Guide, "Callout Limits and Limitations"). */
export function checkCalloutAllowed(transaction: Transaction): void {
    if (transaction.trigger !== null) {
        raise('System.CalloutException', 'Callout from triggers are currently not supported.');
    }
    if (transaction.kind === 'scheduled') {
        raise('System.CalloutException', 'Callout from scheduled Apex not supported.');
    }
    if (!transaction.calloutsAllowed) {
        raise('System.CalloutException', notAllowed(transaction));
    }
    if (transaction.uncommittedWork) {
        raise(
            'System.CalloutException',
            'You have uncommitted work pending. Please commit or rollback before calling out.'
        );
    }
    if (transaction.openSavepoints > 0) {
        raise('System.CalloutException', 'All active Savepoints must be released before making callouts.');
    }
}

function notAllowed(transaction: Transaction): string {
    const future =
        'Callout not allowed from this future method. Please enable callout by annotating the future method.';
    return transaction.kind === 'future' || transaction.kind === 'queueable'
        ? `${future} eg: @Future(callout=true)`
        : 'Callout not allowed from this batch method. Please implement Database.AllowsCallouts.';
}
