import { createHmac, timingSafeEqual } from 'node:crypto';

/** What the simulator's tokens carry; members named as Entra names its claims. */
export interface Claims {
    readonly kind: 'access' | 'refresh' | 'code' | 'id';
    /** Audience; for refresh tokens the one that was consented to. */
    readonly aud: string;
    /** Tenant. */
    readonly tid: string;
    readonly appid: string;
    /** User; absent: the token is app-only. */
    readonly oid?: string;
    /** Has `mfa` when the user signed in with a second factor. */
    readonly amr?: readonly string[];
    /** Seconds since 1970 UTC. */
    readonly iat: number;
    readonly exp: number;
    readonly jti: string;
    /** Only in codes. */
    readonly redirect_uri?: string;
    readonly code_challenge?: string;
}

/** Makes a token that only this simulator can have made; nothing about it needs to be remembered. */
export function signToken(claims: Claims, secret: string): string {
    const content = `${encoded({ typ: 'JWT', alg: 'HS256' })}.${encoded(claims)}`;
    return `${content}.${signature(content, secret)}`;
}

/** The claims of a token of this simulator, whatever its age; null for anything else. */
export function readToken(token: string, secret: string): Claims | null {
    const [head, claims, signed, more] = token.split('.');
    if (head === undefined || claims === undefined || signed === undefined || more !== undefined) return null;
    const [given, right] = [Buffer.from(signed), Buffer.from(signature(`${head}.${claims}`, secret))];
    if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
    return JSON.parse(Buffer.from(claims, 'base64url').toString()) as Claims;
}

function encoded(value: unknown): string {
    return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function signature(content: string, secret: string): string {
    return createHmac('sha256', secret).update(content).digest('base64url');
}
