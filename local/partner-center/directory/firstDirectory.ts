import type { Directory } from './directory.ts';
import { referralsAudience, webhooksAudience } from './audiences.ts';

/** What a client needs to start at once, as if somebody had authorised it in the browser. */
export interface Credentials {
    readonly tenantId: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly refreshToken: string;
    readonly organizationId: string;
    readonly organizationName: string;
    readonly mpnId: string;
}

/** The same at every start, so that a configuration file can hold it. */
export const firstCredentials: Credentials = {
    tenantId: '5a0c7e31-8d42-4f6b-9b1e-2c7d90e4a815',
    clientId: 'e2b64d08-13f7-4c5a-8a9d-70f1c3b5d926',
    clientSecret: 'simulator-client-secret',
    refreshToken: '0.simulator-first-refresh-token',
    organizationId: 'c41d7e90-2f6a-4b83-9d15-8e0a6b3c7f22',
    organizationName: 'Velmorra Analytics',
    mpnId: '7012345'
};

export const firstUserId = '1d9f3b72-6c0e-4a58-b7d4-93e5a2f8c061';

/** One partner organisation with a Referral Admin who signs in with MFA, and one app registration. */
export const firstDirectory: Directory = {
    organizations: [
        {
            id: firstCredentials.organizationId,
            name: firstCredentials.organizationName,
            mpnId: firstCredentials.mpnId,
            tenantId: firstCredentials.tenantId
        }
    ],
    users: [
        {
            id: firstUserId,
            organizationId: firstCredentials.organizationId,
            email: 'integration@velmorra.example',
            name: 'Velmorra Integration',
            referralRole: 'Admin',
            adminAgent: true,
            mfa: true,
            tokensValidFromMs: 0,
            blocked: false
        }
    ],
    clients: [
        {
            id: firstCredentials.clientId,
            secret: firstCredentials.clientSecret,
            tenantId: firstCredentials.tenantId,
            secretExpiresMs: null,
            consents: [referralsAudience, webhooksAudience]
        }
    ]
};
