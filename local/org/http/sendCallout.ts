import { gzipSync } from 'node:zlib';
import { callUser } from '../values/objects/callUser.ts';
import { Refused } from '../values/exceptions/refused.ts';
import { raise } from '../values/exceptions/raise.ts';
import type { ApexValue } from '../values/value.ts';
import { calloutRoute, type CalloutRoute } from '../platform/callouts/calloutRoute.ts';
import { current, type Transaction } from '../platform/transactions/transaction.ts';
import type { ApexHttpRequest } from './apexHttpRequest.ts';
import { ApexHttpResponse } from './apexHttpResponse.ts';
import { checkCalloutAllowed } from './calloutRules.ts';
import type { ExchangeResult } from './exchange.ts';
import { exchangeMapped } from './exchangeMapped.ts';
import { HeaderList } from './headerList.ts';

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'TRACE', 'OPTIONS', 'PATCH'];
const maxTimeout = 120_000;

/** System.Http.send: real HTTP, or the mock of the test. */
export function sendCallout(request: ApexHttpRequest | null): ApexValue {
    const transaction = current();
    if (request === null) {
        return raise('System.NullPointerException', 'Argument cannot be null.');
    }
    checkCalloutAllowed(transaction);
    transaction.limits.spend('callouts');
    if (transaction.test) {
        return mockedResponse(transaction, request);
    }
    checkRequest(request);
    const route = calloutRoute(transaction, request.endpoint!);
    const first = exchange(transaction, request, route, route.authorize?.(null) ?? null);
    const renew = route.authorize && first.kind === 'answered' && route.renewAfter.includes(first.status);
    if (!renew) {
        return responseOf(transaction, first);
    }
    const authorization = route.authorize!(first.status);
    return responseOf(transaction, authorization ? exchange(transaction, request, route, authorization) : first);
}

function mockedResponse(transaction: Transaction, request: ApexHttpRequest): ApexValue {
    const mock = transaction.test!.mocks.get('system.httpcalloutmock');
    if (!mock) {
        return raise('System.TypeException', 'Methods defined as TestMethod do not support Web service callouts');
    }
    return callUser(mock as object, 'respond', [request]);
}

function checkRequest(request: ApexHttpRequest): void {
    if (!request.endpoint) {
        raise('System.CalloutException', 'no endpoint specified');
    }
    if (request.method === null) {
        raise('System.CalloutException', 'no method specified');
    }
    if (!methods.includes(request.method.toUpperCase())) {
        raise('System.CalloutException', `Invalid HTTP method: ${request.method}`);
    }
    if (request.timeout < 1 || request.timeout > maxTimeout) {
        raise('System.CalloutException', `Timeout must be between 1 and ${maxTimeout} milliseconds`);
    }
}

function exchange(
    transaction: Transaction,
    request: ApexHttpRequest,
    route: CalloutRoute,
    authorization: string | null
): ExchangeResult {
    if (request.clientCertificate !== null) {
        throw new Refused(`the client certificate ${request.clientCertificate}`);
    }
    const headers = new HeaderList(request.headers.pairs());
    route.headers.forEach(([name, value]) => headers.set(name, value));
    if (authorization !== null) {
        headers.set('Authorization', authorization);
    }
    const hasBody = request.body !== null && request.body.byteLength > 0;
    const body = hasBody && request.compressed ? new Uint8Array(gzipSync(request.body!)) : request.body;
    if (hasBody && request.compressed) {
        headers.set('Content-Encoding', 'gzip');
    }
    transaction.limits.checkHeap(body?.byteLength ?? 0);
    const method = request.method!.toUpperCase();
    return exchangeMapped(transaction, {
        url: route.url,
        // a body makes a POST out of a GET, as in the connection that the platform is built on
        method: method === 'GET' && hasBody ? 'POST' : method,
        headers,
        body: hasBody ? body : null,
        timeout: Math.min(request.timeout, remainingMillis(transaction)),
        purpose: 'callout'
    });
}

function remainingMillis(transaction: Transaction): number {
    const remaining = maxTimeout - transaction.limits.calloutMillis;
    if (remaining <= 0) {
        raise('System.CalloutException', 'Exceeded maximum time allotted for callout');
    }
    return remaining;
}

function responseOf(transaction: Transaction, result: ExchangeResult): ApexHttpResponse {
    switch (result.kind) {
        case 'answered': {
            const response = new ApexHttpResponse();
            response.status = result.statusText;
            response.statusCode = result.status;
            response.headers = new HeaderList(result.headers);
            response.body = result.body;
            transaction.limits.checkHeap(result.body.byteLength);
            return response;
        }
        case 'timeout':
            return raise('System.CalloutException', 'Read timed out');
        case 'refused':
            return raise('System.CalloutException', 'Connection refused');
        case 'tooLarge': {
            const max = transaction.limits.maxHeapBytes;
            return raise('System.CalloutException', `Exceeded max size limit of ${max} with response size ${max + 1}`);
        }
        case 'broken':
            return raise('System.CalloutException', result.reason);
    }
}
