import { refreshSeconds, type Grant } from './grants.ts';
import type { LoginRoom } from './loginRoom.ts';
import { signToken, type Claims } from './signedToken.ts';

const accessSeconds = 3599;

/** Body of a granted request: v1 has numbers as text, v2 as numbers (contract 1.4, token.response.json). */
export function tokenAnswer(grant: Grant, version: 1 | 2, room: LoginRoom): Record<string, unknown> {
    const now = Math.floor(room.nowMs / 1000);
    const common = {
        aud: grant.audience,
        tid: grant.client.tenantId,
        appid: grant.client.id,
        ...(grant.user && { oid: grant.user.id, amr: grant.mfa ? ['pwd', 'mfa'] : ['pwd'] }),
        iat: now
    };
    const sign = (kind: Claims['kind'], seconds: number) =>
        signToken({ kind, ...common, exp: now + seconds, jti: room.newId() }, room.secret);
    const tokens = {
        access_token: sign('access', accessSeconds),
        ...(grant.refresh && { refresh_token: sign('refresh', refreshSeconds) }),
        ...(grant.user && { id_token: sign('id', accessSeconds) })
    };
    if (version === 2) {
        const scope = grant.user ? { scope: `${grant.audience}/user_impersonation` } : {};
        return { token_type: 'Bearer', ...scope, expires_in: accessSeconds, ext_expires_in: accessSeconds, ...tokens };
    }
    return {
        token_type: 'Bearer',
        ...(grant.user && { scope: 'user_impersonation' }),
        expires_in: String(accessSeconds),
        ext_expires_in: String(accessSeconds),
        expires_on: String(now + accessSeconds),
        not_before: String(now - 300),
        resource: grant.audience,
        ...tokens
    };
}
