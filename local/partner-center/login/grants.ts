import { createHash } from 'node:crypto';
import { audienceOf, audienceOfScope, webhooksAudience } from '../directory/audiences.ts';
import { firstCredentials, firstUserId } from '../directory/firstDirectory.ts';
import type { Client, User } from '../directory/directory.ts';
import { checkedClient, checkTenant } from './checkClient.ts';
import { EntraError } from './entraError.ts';
import type { LoginRoom, TokenRequest } from './loginRoom.ts';
import { readToken, type Claims } from './signedToken.ts';

/** What a token request is granted. */
export interface Grant {
    readonly client: Client;
    readonly user: User | null;
    readonly audience: string;
    readonly mfa: boolean;
    /** A refresh token goes with it. */
    readonly refresh: boolean;
}

/** The decision of the token endpoint (contract 1.4, 7). @throws EntraError for every refusal */
export function grant(request: TokenRequest, room: LoginRoom): Grant {
    checkTenant(request.tenant, room);
    const client = checkedClient(request, room);
    const type = request.form.grant_type;
    if (!type) throw missing('grant_type');
    const decide = Object.hasOwn(grants, type) ? grants[type] : undefined;
    if (!decide) throw new EntraError('unsupported_grant_type', 70003, `The grant type '${type}' is not supported.`);
    return decide(request, client, room);
}

type Decide = (request: TokenRequest, client: Client, room: LoginRoom) => Grant;

const grants: Readonly<Record<string, Decide>> = {
    authorization_code: fromCode,
    refresh_token: fromRefreshToken,
    client_credentials: fromSecret,
    password: fromPassword
};

function fromCode(request: TokenRequest, client: Client, room: LoginRoom): Grant {
    const { code, redirect_uri: redirect, code_verifier: verifier } = request.form;
    if (!code) throw missing('code');
    const claims = readToken(code, room.secret);
    if (claims?.kind !== 'code' || claims.appid !== client.id)
        throw new EntraError('invalid_grant', 70000, 'The provided authorization code is not valid.');
    if (room.usedCodes.has(claims.jti))
        throw new EntraError('invalid_grant', 54005, 'The authorization code was already redeemed. Authorise again.');
    if (isOver(claims, room)) throw new EntraError('invalid_grant', 70008, 'The authorization code has expired.');
    if (redirect !== claims.redirect_uri)
        throw new EntraError('invalid_grant', 500112, 'The reply address does not match the one of the authorization.');
    if (claims.code_challenge && challengeOf(verifier ?? '') !== claims.code_challenge)
        throw new EntraError('invalid_grant', 501481, 'The code_verifier does not match the code_challenge.');
    room.usedCodes.add(claims.jti);
    return granted(request, client, userOf(claims, room), claims, room);
}

function fromRefreshToken(request: TokenRequest, client: Client, room: LoginRoom): Grant {
    const token = request.form.refresh_token;
    if (!token) throw missing('refresh_token');
    const claims = token === firstCredentials.refreshToken ? firstClaims(room) : readToken(token, room.secret);
    if (claims?.kind !== 'refresh' || claims.appid !== client.id)
        throw new EntraError(
            'invalid_grant',
            9002313,
            'The refresh token is malformed or belongs to another application.'
        );
    const user = userOf(claims, room);
    if (claims.iat * 1000 < user.tokensValidFromMs)
        throw new EntraError('invalid_grant', 50173, 'The grant was revoked: the password changed, sign in again.');
    if (isOver(claims, room))
        throw new EntraError('invalid_grant', 700082, 'The refresh token has expired due to inactivity.');
    return granted(request, client, user, claims, room);
}

function fromSecret(request: TokenRequest, client: Client): Grant {
    const audience = wantedAudience(request);
    if (audience !== webhooksAudience)
        throw new EntraError(
            'invalid_grant',
            65001,
            'This resource takes no application-only access. Sign in as a user.'
        );
    return { client, user: null, audience, mfa: false, refresh: false };
}

function fromPassword(request: TokenRequest, client: Client, room: LoginRoom): Grant {
    const { username } = request.form;
    if (!username) throw missing('username');
    const user = room.directory.users.find((one) => one.email.toLowerCase() === username.toLowerCase());
    if (!user) throw new EntraError('invalid_grant', 50034, `The user account ${username} does not exist.`);
    if (!room.settings['1.4.passwordGrant'])
        throw new EntraError(
            'invalid_grant',
            50076,
            'You must use multi-factor authentication: sign in in the browser.'
        );
    return { client, user, audience: wantedAudience(request), mfa: false, refresh: true };
}

function granted(request: TokenRequest, client: Client, user: User, claims: Claims, room: LoginRoom): Grant {
    const audience = wantedAudience(request, claims.aud);
    const consented = client.consents.includes(audience);
    if (!consented || (!room.settings['U-24.oneRefreshToken'] && audience !== claims.aud))
        throw new EntraError(
            'invalid_grant',
            65001,
            `Nobody has consented to use '${audience}' with this application.`
        );
    if (user.blocked)
        throw new EntraError('invalid_grant', 53003, 'Access has been blocked by Conditional Access policies.');
    return { client, user, audience, mfa: claims.amr?.includes('mfa') === true, refresh: true };
}

function wantedAudience({ version, form }: TokenRequest, preset?: string): string {
    const named = version === 1 ? form.resource : form.scope;
    const audience = named && (version === 1 ? audienceOf(named) : audienceOfScope(named));
    if (audience) return audience;
    if (preset && (!named || (version === 2 && /^[a-z_ ]*$/.test(named)))) return preset;
    if (!named) throw missing(version === 1 ? 'resource' : 'scope');
    if (version === 2) throw new EntraError('invalid_scope', 70011, `The scope '${named}' is not valid.`);
    throw new EntraError('invalid_resource', 500011, `The resource principal named ${named} was not found.`);
}

function firstClaims(room: LoginRoom): Claims {
    const iat = Math.floor(room.firstTokenIssuedMs / 1000);
    const user = room.directory.users.find((one) => one.id === firstUserId);
    return {
        kind: 'refresh',
        aud: 'https://api.partner.microsoft.com',
        tid: firstCredentials.tenantId,
        appid: firstCredentials.clientId,
        oid: firstUserId,
        amr: user?.mfa === false ? ['pwd'] : ['pwd', 'mfa'],
        iat,
        exp: iat + refreshSeconds,
        jti: 'first'
    };
}

/** 90 days, counted anew with each refresh (contract 1.4). */
export const refreshSeconds = 90 * 24 * 3600;

function userOf(claims: Claims, room: LoginRoom): User {
    const user = room.directory.users.find((one) => one.id === claims.oid);
    if (!user) throw new EntraError('invalid_grant', 50034, 'The user account does not exist any more.');
    return user;
}

function isOver(claims: Claims, room: LoginRoom): boolean {
    return claims.exp * 1000 <= room.nowMs;
}

function challengeOf(verifier: string): string {
    return createHash('sha256').update(verifier).digest('base64url');
}

function missing(name: string): EntraError {
    return new EntraError('invalid_request', 900144, `The request body must contain the parameter '${name}'.`);
}
