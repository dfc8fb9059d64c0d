/** A partner organisation with a Partner Center account. */
export interface Organization {
    /** GUID; `organizationId` of its referrals. */
    readonly id: string;
    readonly name: string;
    /** Numeric text: the location that owns its deals. */
    readonly mpnId: string;
    /** Entra tenant, GUID. */
    readonly tenantId: string;
}

/** A person of a partner organisation (contract 1.2). */
export interface User {
    readonly id: string;
    readonly organizationId: string;
    readonly email: string;
    readonly name: string;
    readonly referralRole: 'Admin' | 'User' | 'None';
    /** May register webhooks whatever the referral role is. */
    readonly adminAgent: boolean;
    /** Signs in with a second factor, so that tokens carry the MFA claim. */
    readonly mfa: boolean;
    /** Milliseconds since 1970 UTC: older refresh tokens are revoked, as after a password reset. */
    readonly tokensValidFromMs: number;
    /** Conditional access refuses this user. */
    readonly blocked: boolean;
}

/** An app registration. */
export interface Client {
    readonly id: string;
    readonly secret: string;
    readonly tenantId: string;
    /** Milliseconds since 1970 UTC. */
    readonly secretExpiresMs: number | null;
    /** Audiences that an administrator consented to. */
    readonly consents: readonly string[];
}

/** Who exists: organisations, their people and their app registrations. */
export interface Directory {
    readonly organizations: readonly Organization[];
    readonly users: readonly User[];
    readonly clients: readonly Client[];
}
