import type { OutboundResponse } from '../orgMessages.ts';
import { runAnonymously } from './anonymousRun.ts';
import type { DataCall } from './dataApi.ts';
import { queryResource } from './queryResource.ts';
import { methodNotAllowed, notFound } from './restError.ts';
import { json } from './restResult.ts';

/** /tooling: executeAnonymous, and queries of the objects that the org has rows of (ApexClass, …). */
export function toolingResource(call: DataCall): OutboundResponse {
    switch (call.rest[1]?.toLowerCase()) {
        case 'query':
            return queryResource({ ...call, rest: call.rest.slice(1), root: `${call.root}/tooling` });
        case 'executeanonymous':
            return executeAnonymous(call);
    }
    throw notFound();
}

/** GET /tooling/executeAnonymous?anonymousBody=… */
function executeAnonymous(call: DataCall): OutboundResponse {
    const { request } = call;
    if (request.method !== 'GET') {
        throw methodNotAllowed(request.method, 'HEAD, GET');
    }
    return json(200, runAnonymously(call, call.user, request.query.get('anonymousBody') ?? ''));
}
