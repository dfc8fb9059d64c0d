import type { Directory, Organization, User } from '../directory/directory.ts';
import { readToken } from './signedToken.ts';

/** Who calls, as the bearer token says. */
export interface Caller {
    readonly organization: Organization;
    /** null: the token is app-only. */
    readonly user: User | null;
    readonly mfa: boolean;
    readonly audience: string;
}

/** Reads `Authorization: Bearer …`; null when there is none, it is not ours, or it is over. */
export function callerOf(
    header: string | undefined,
    room: { readonly directory: Directory; readonly secret: string; readonly nowMs: number }
): Caller | null {
    const token = /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1];
    const claims = token ? readToken(token, room.secret) : null;
    if (claims?.kind !== 'access' || claims.exp * 1000 <= room.nowMs) return null;
    const organization = room.directory.organizations.find((one) => one.tenantId === claims.tid);
    const user = room.directory.users.find((one) => one.id === claims.oid) ?? null;
    if (!organization || (claims.oid && !user)) return null;
    return { organization, user, mfa: claims.amr?.includes('mfa') === true, audience: claims.aud };
}
