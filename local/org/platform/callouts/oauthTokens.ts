import { raise } from '../../values/exceptions/raise.ts';
import { exchangeMapped } from '../../http/exchangeMapped.ts';
import { HeaderList } from '../../http/headerList.ts';
import { noAccess } from './calloutRoute.ts';
import type { HeldCredential } from './credentialStore.ts';
import type { ExternalCredential, IdentityProvider } from './namedCredential.ts';
import type { Transaction } from '../transactions/transaction.ts';

const tokenTimeout = 20_000;

/**
 * The Authorization header for a principal. The token at hand is used until the API rejects it; then the refresh token is
 * redeemed once, and what comes back (a new refresh token as well) is kept.
 * @returns null when the API rejected the token and no fresher one can be had: the API's answer goes to Apex
 */
export function accessTokenFor(
    transaction: Transaction,
    external: ExternalCredential,
    rejectedWith: number | null
): string | null {
    const held = transaction.org.credentials.store.get(external.name);
    const provider = transaction.org.credentials.identityProvider(external.identityProvider);
    if (!held || !provider) {
        return noAccess(external.name);
    }
    if (rejectedWith === null && held.accessToken !== null) {
        return `Bearer ${held.accessToken}`;
    }
    const failure = redeem(transaction, external, provider, held);
    if (failure === null) {
        return `Bearer ${held.accessToken}`;
    }
    held.accessToken = null;
    return rejectedWith === null ? raise('System.CalloutException', failure) : null;
}

/** @returns null, or why there is no token */
function redeem(
    transaction: Transaction,
    external: ExternalCredential,
    provider: IdentityProvider,
    held: HeldCredential
): string | null {
    if (held.refreshToken === null) {
        return noAccess(external.name);
    }
    const result = exchangeMapped(transaction, {
        url: addressOf(provider.tokenUrl, held.tenant),
        method: 'POST',
        headers: headersOf(provider, held),
        body: new TextEncoder().encode(formOf(external, provider, held)),
        timeout: tokenTimeout,
        purpose: 'token'
    });
    if (result.kind !== 'answered') {
        return `Unable to fetch the OAuth token. Error: ${result.kind}`;
    }
    const answer = readAnswer(result.body);
    if (result.status >= 400 || typeof answer.access_token !== 'string') {
        return `Unable to fetch the OAuth token. Error: ${answer.error}. Error description: ${answer.error_description}`;
    }
    held.accessToken = answer.access_token;
    if (typeof answer.refresh_token === 'string') {
        held.refreshToken = answer.refresh_token;
    }
    return null;
}

/** A tenant of its own takes the place of `common` and `organizations`, as an admin would write it. */
function addressOf(tokenUrl: string, tenant: string | null): string {
    return tenant === null
        ? tokenUrl
        : tokenUrl.replace(/\/(common|organizations)\//, `/${encodeURIComponent(tenant)}/`);
}

function headersOf(provider: IdentityProvider, held: HeldCredential): HeaderList {
    const headers = new HeaderList([
        ['Content-Type', 'application/x-www-form-urlencoded'],
        ['Accept', 'application/json']
    ]);
    if (provider.clientAuthentication === 'ClientSecretBasic') {
        const pair = `${encodeURIComponent(held.clientId)}:${encodeURIComponent(held.clientSecret)}`;
        headers.set('Authorization', `Basic ${Buffer.from(pair).toString('base64')}`);
    }
    return headers;
}

function formOf(external: ExternalCredential, provider: IdentityProvider, held: HeldCredential): string {
    const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: held.refreshToken! });
    if (provider.clientAuthentication === 'ClientSecretPost') {
        form.set('client_id', held.clientId);
        form.set('client_secret', held.clientSecret);
    }
    if (external.scope !== null) {
        form.set('scope', external.scope);
    }
    provider.bodyParameters.forEach(([name, value]) => form.set(name, value));
    return form.toString();
}

interface TokenAnswer {
    readonly access_token?: unknown;
    readonly refresh_token?: unknown;
    readonly error?: unknown;
    readonly error_description?: unknown;
}

function readAnswer(body: Uint8Array): TokenAnswer {
    try {
        return (JSON.parse(new TextDecoder().decode(body)) ?? {}) as TokenAnswer;
    } catch {
        return { error: 'invalid_response', error_description: 'The token endpoint did not answer with JSON' };
    }
}
