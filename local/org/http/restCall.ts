import { current } from '../platform/transactions/transaction.ts';
import type { ApexRestRequest } from './apexRestRequest.ts';
import type { ApexRestResponse } from './apexRestResponse.ts';

/** What RestContext holds in one transaction. */
export interface RestCall {
    request: ApexRestRequest | null;
    response: ApexRestResponse | null;
}

const key = {};

/** The RestContext of the running transaction; empty outside Apex REST. */
export function restCallOf(): RestCall {
    const { notes } = current();
    let call = notes.get(key) as RestCall | undefined;
    if (!call) {
        call = { request: null, response: null };
        notes.set(key, call);
    }
    return call;
}
