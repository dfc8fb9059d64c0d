import { current, type Transaction } from '../../platform/transactions/transaction.ts';
import type { ApexPageReference } from './apexPageReference.ts';
import type { PageMessage } from './pageMessage.ts';

/** What a transaction knows of the Visualforce page that it seems to serve. */
export interface PageState {
    /** null where no page runs: everywhere but in tests that set one. */
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
    const state: PageState = { page: null, messages: [] };
    transaction.notes.set(key, state);
    return state;
}
