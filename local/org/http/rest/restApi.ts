import { ApexException } from '../../values/exceptions/apexException.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { hasCurrent } from '../../platform/transactions/transaction.ts';
import type { Org } from '../../platform/org.ts';
import type { InboundRequest, OutboundResponse } from '../orgMessages.ts';
import { apexRestResource } from './apexRestResource.ts';
import { auraResource } from './auraResource.ts';
import { tokenOf } from './caller.ts';
import { dataApi } from './dataApi.ts';
import { oauthResource } from './oauthResource.ts';
import { RestError, notFound } from './restError.ts';
import { restRequestOf, type RestRequest } from './restRequestOf.ts';
import { json } from './restResult.ts';
import { soapApex } from './soapApex.ts';
import { soapLogin } from './soapLogin.ts';

/** What the server of an org knows besides the org. */
export interface RestSettings {
    readonly baseUrl: string;
    /** Works as every user's password. */
    readonly token: string;
}

export interface RestCallContext extends RestSettings {
    readonly org: Org;
    readonly request: RestRequest;
    /** It came in while another one waits for a callout, so it commits for itself. */
    readonly concurrent: boolean;
}

/** Salesforce's HTTP interfaces, as far as the sf CLI, jsforce and Partner Center call them. Each call is answered. */
export class RestApi {
    readonly #org: Org;
    readonly #settings: RestSettings;

    constructor(org: Org, settings: RestSettings) {
        this.#org = org;
        this.#settings = settings;
    }

    handle(inbound: InboundRequest): OutboundResponse {
        const org = this.#org;
        const request = restRequestOf(inbound);
        const token = tokenOf(request);
        const userId = token === null ? null : org.sessions.userIdOf(token);
        const about = {
            method: request.method,
            path: inbound.url,
            user: userId === null ? null : (org.users.byId(userId)?.username ?? null)
        };
        const began = performance.now();
        org.emit({ kind: 'request', ...about });
        const response = answered(() => dispatch({ ...this.#settings, org, request, concurrent: hasCurrent() }));
        const milliseconds = Math.round(performance.now() - began);
        org.emit({ kind: 'response', ...about, status: response.status, milliseconds });
        return response;
    }
}

function dispatch(context: RestCallContext): OutboundResponse {
    const [first, second, third] = context.request.path.map((segment) => segment.toLowerCase());
    if (first === 'lightning' && second === 'apex') {
        return auraResource(context);
    }
    if (first !== 'services') {
        throw notFound();
    }
    switch (second) {
        case 'data':
            return dataApi(context);
        case 'oauth2':
            return oauthResource(context);
        case 'apexrest':
            return apexRestResource(context);
        case 'soap':
            if (third === 'u') {
                return soapLogin(context);
            }
            if (third === 's') {
                return soapApex(context);
            }
    }
    throw notFound();
}

/** No request goes without an answer: what nobody foresaw is a 500 with Salesforce's code for it. */
function answered(work: () => OutboundResponse): OutboundResponse {
    try {
        return work();
    } catch (error) {
        if (error instanceof RestError) {
            return json(error.status, error.entries);
        }
        if (error instanceof Refused) {
            return json(501, [{ message: error.message, errorCode: 'NOT_IMPLEMENTED' }]);
        }
        if (error instanceof ApexException) {
            return json(500, [{ message: error.toString(), errorCode: 'APEX_ERROR' }]);
        }
        const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return json(500, [{ message, errorCode: 'UNKNOWN_EXCEPTION' }]);
    }
}
