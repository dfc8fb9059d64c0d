import { UnmappedOrigin } from '../platform/callouts/networkMap.ts';
import type { Transaction } from '../platform/transactions/transaction.ts';
import { Refused } from '../values/exceptions/refused.ts';
import type { ExchangeResult } from './exchange.ts';
import type { HeaderList } from './headerList.ts';

/** One request of the org, addressed as the package addresses it. */
export interface OutgoingRequest {
    readonly url: string;
    readonly method: string;
    readonly headers: HeaderList;
    readonly body: Uint8Array | null;
    readonly timeout: number;
    readonly purpose: 'callout' | 'token';
}

/**
 * The last step of every request: the network map, then the bridge; the event for the timeline. An origin that is
 * neither mapped nor on this machine is refused by name.
 */
export function exchangeMapped(transaction: Transaction, request: OutgoingRequest): ExchangeResult {
    const { org } = transaction;
    const { headers } = request;
    if (!headers.has('User-Agent')) {
        headers.set('User-Agent', 'SFDC-Callout/66.0');
    }
    headers.set('SFDC-STACK-DEPTH', '1');
    const began = performance.now();
    const result = org.http.exchange({
        url: mapped(transaction, request.url),
        method: request.method,
        headers: headers.pairs(),
        body: request.body,
        timeout: request.timeout,
        maxBytes: transaction.limits.maxHeapBytes
    });
    const milliseconds = Math.round(performance.now() - began);
    transaction.limits.spendCalloutTime(milliseconds);
    org.emit({
        kind: 'callout',
        method: request.method,
        url: request.url,
        status: result.kind === 'answered' ? result.status : null,
        failure: result.kind === 'answered' ? null : result.kind,
        purpose: request.purpose,
        headers: visibleHeaders(headers),
        milliseconds
    });
    return result;
}

function mapped(transaction: Transaction, url: string): string {
    try {
        return transaction.org.network.resolve(url);
    } catch (error) {
        if (error instanceof UnmappedOrigin) {
            throw new Refused(`callouts to ${error.origin}: it is not in the network map and not on this machine`);
        }
        throw error;
    }
}

/** Secrets stay out of the timeline. */
function visibleHeaders(headers: HeaderList): Record<string, string> {
    return Object.fromEntries(
        headers.pairs().map(([name, value]) => [name, name.toLowerCase() === 'authorization' ? '***' : value])
    );
}
