import { raise } from '../../values/exceptions/raise.ts';
import type { ExternalCredential, NamedCredential } from './namedCredential.ts';
import { accessTokenFor } from './oauthTokens.ts';
import type { Transaction } from '../transactions/transaction.ts';

/** Where a callout goes and what the platform adds to it. */
export interface CalloutRoute {
    /** With its production host. */
    readonly url: string;
    readonly headers: readonly (readonly [string, string])[];
    /**
     * The Authorization header: null asks for the one at hand, a status for a fresh one after that status; null answers
     * that there is no fresher one.
     */
    readonly authorize: ((rejectedWith: number | null) => string | null) | null;
    /** Statuses after which a fresh token is tried once. */
    readonly renewAfter: readonly number[];
}

/** Finds the way of `callout:Name/path`, or of an address that Remote Site Settings allow. */
export function calloutRoute(transaction: Transaction, endpoint: string): CalloutRoute {
    const named = /^callout:([^/?#]+)(.*)$/i.exec(endpoint);
    return named ? namedRoute(transaction, named[1]!, named[2]!) : directRoute(transaction, endpoint);
}

function directRoute(transaction: Transaction, endpoint: string): CalloutRoute {
    if (!/^https?:\/\//i.test(endpoint)) {
        raise('System.CalloutException', `no protocol: ${endpoint}`);
    }
    if (!URL.canParse(endpoint) || /\s/.test(endpoint)) {
        raise('System.CalloutException', `Illegal character in address: ${endpoint}`);
    }
    if (!transaction.org.remoteSites.allows(endpoint)) {
        const where = 'please check Setup->Security->Remote site settings.';
        raise('System.CalloutException', `Unauthorized endpoint, ${where} endpoint = ${endpoint}`);
    }
    return { url: endpoint, headers: [], authorize: null, renewAfter: [] };
}

function namedRoute(transaction: Transaction, name: string, rest: string): CalloutRoute {
    const { org } = transaction;
    const credential = org.credentials.namedCredential(name);
    if (!credential?.enabled) {
        const reason = `You might not have the required permissions, or the named credential "${name}" might not exist.`;
        return raise('System.CalloutException', `The callout couldn't access the endpoint. ${reason}`);
    }
    const url = `${credential.url}${rest}`;
    if (!URL.canParse(url) || /\s/.test(url)) {
        raise('System.CalloutException', `Illegal character in address: ${url}`);
    }
    const external = credential.externalCredential === null ? null : externalFor(transaction, credential);
    const usesOauth = external?.protocol === 'Oauth' && credential.generateAuthorizationHeader;
    return {
        url,
        headers: credential.headers,
        authorize: usesOauth ? (rejected) => accessTokenFor(transaction, external, rejected) : null,
        renewAfter: [401, ...(external?.refreshStatusCodes ?? [])]
    };
}

/** The external credential, if the running user may use one of its principals. */
function externalFor(transaction: Transaction, credential: NamedCredential): ExternalCredential {
    const name = credential.externalCredential!;
    const external = transaction.org.credentials.externalCredential(name);
    const { rights } = transaction.user;
    if (!external?.principals.some((principal) => rights.mayUsePrincipal(external.name, principal))) {
        return noAccess(name);
    }
    return external;
}

export function noAccess(externalCredential: string): never {
    const reason = `You might not have the required permissions, or the external credential "${externalCredential}"`;
    return raise('System.CalloutException', `We couldn't access the credential(s). ${reason} might not exist.`);
}
