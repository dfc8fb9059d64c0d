import { audienceOf, audienceOfScope, referralsAudience } from '../directory/audiences.ts';
import type { User } from '../directory/directory.ts';
import { checkTenant, knownClient } from './checkClient.ts';
import { EntraError } from './entraError.ts';
import type { LoginRoom } from './loginRoom.ts';
import { signToken } from './signedToken.ts';

/** An authorization request whose parts were checked. */
export interface Authorization {
    readonly clientId: string;
    readonly tenantId: string;
    readonly redirectUri: string;
    readonly audience: string;
    readonly state: string | undefined;
    readonly challenge: string | undefined;
}

/** Checks what the browser brought (contract 1.4). @throws EntraError when it cannot be sent back to the client */
export function authorization(
    tenant: string,
    query: Readonly<Record<string, string | undefined>>,
    room: LoginRoom
): Authorization {
    checkTenant(tenant, room);
    const client = knownClient(query.client_id, room);
    const redirectUri = query.redirect_uri ?? '';
    if (!URL.canParse(redirectUri) || !/^https?:$/.test(new URL(redirectUri).protocol))
        throw new EntraError('invalid_request', 50011, 'The redirect_uri must be an http or https address.');
    if (query.response_type !== 'code')
        throw new EntraError('unsupported_response_type', 700054, "Only response_type 'code' is supported.");
    if (query.code_challenge && query.code_challenge_method !== 'S256')
        throw new EntraError('invalid_request', 9002325, "A code_challenge needs code_challenge_method 'S256'.");
    const audience = query.resource ? audienceOf(query.resource) : audienceOfScope(query.scope ?? '');
    return {
        clientId: client.id,
        tenantId: client.tenantId,
        redirectUri,
        audience: audience ?? referralsAudience,
        state: query.state,
        challenge: query.code_challenge || undefined
    };
}

/** Where the browser goes after the user agreed: back to the client with a code that lives ten minutes. */
export function acceptedAddress(request: Authorization, user: User, room: LoginRoom): string {
    const now = Math.floor(room.nowMs / 1000);
    const code = signToken(
        {
            kind: 'code',
            aud: request.audience,
            tid: request.tenantId,
            appid: request.clientId,
            oid: user.id,
            amr: user.mfa ? ['pwd', 'mfa'] : ['pwd'],
            iat: now,
            exp: now + 600,
            jti: room.newId(),
            redirect_uri: request.redirectUri,
            ...(request.challenge && { code_challenge: request.challenge })
        },
        room.secret
    );
    return backTo(request, { code });
}

/** Where the browser goes after the user said no. */
export function declinedAddress(request: Authorization): string {
    return backTo(request, {
        error: 'access_denied',
        error_description: 'AADSTS65004: User declined to consent to access the app.'
    });
}

function backTo(request: Authorization, answer: Readonly<Record<string, string>>): string {
    const address = new URL(request.redirectUri);
    for (const [name, value] of Object.entries(answer)) address.searchParams.set(name, value);
    if (request.state !== undefined) address.searchParams.set('state', request.state);
    return address.href;
}
