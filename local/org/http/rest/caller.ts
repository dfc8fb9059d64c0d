import type { Org } from '../../platform/org.ts';
import type { OrgUser } from '../../platform/users/orgUser.ts';
import { RestError } from './restError.ts';
import type { RestRequest } from './restRequestOf.ts';

/** The token of `Authorization: Bearer x` (or `OAuth x`); null for no header or another scheme. */
export function tokenOf(request: RestRequest): string | null {
    const header = request.headers.get('Authorization') ?? '';
    return /^(?:Bearer|OAuth)\s+(\S+)\s*$/i.exec(header)?.[1] ?? null;
}

const invalidSession = (): RestError => RestError.of(401, 'INVALID_SESSION_ID', 'Session expired or invalid');

/** Who calls. @throws RestError INVALID_SESSION_ID */
export function callerOf(org: Org, request: RestRequest): OrgUser {
    const token = tokenOf(request);
    const userId = token === null ? null : org.sessions.userIdOf(token);
    const user = userId === null ? null : org.users.byId(userId);
    if (!user?.isActive) {
        throw invalidSession();
    }
    return user;
}

/** Who calls an Apex REST resource: without a token it is the site's guest user. */
export function callerOrGuest(org: Org, request: RestRequest): OrgUser {
    return tokenOf(request) === null ? org.users.guest : callerOf(org, request);
}
