import { current, type Transaction } from '../../platform/transactions/transaction.ts';
import { ApexPageReference } from './apexPageReference.ts';
import type { PageMessage } from './pageMessage.ts';

/** What a transaction knows of the Visualforce page that it seems to serve. */
export interface PageState {
    /** null where no page runs: outside of tests. A test has an empty one until it sets its own (fact library-current-page). */
    page: ApexPageReference | null;
    messages: PageMessage[];
}

const key = {};

/** The state of the running transaction. */
export function pageState(transaction: Transaction = current()): PageState {
    const known = transaction.notes.get(key) as PageState | undefined;
    if (known) {
        return known;
    }
    const state: PageState = { page: transaction.test ? new ApexPageReference('') : null, messages: [] };
    transaction.notes.set(key, state);
    return state;
}
