import type { ConfiguredCredential } from '../setup/orgConfig.ts';

/** What the org holds for one principal of an external credential. */
export interface HeldCredential {
    readonly tenant: string | null;
    readonly clientId: string;
    readonly clientSecret: string;
    refreshToken: string | null;
    accessToken: string | null;
}

/**
 * The org's encrypted token store, in memory. A refresh usually answers with a new refresh token: it takes the place
 * of the old one here, so the next refresh uses it.
 */
export class CredentialStore {
    readonly #held = new Map<string, HeldCredential>();

    constructor(configured: Readonly<Record<string, ConfiguredCredential>> = {}) {
        for (const [name, credential] of Object.entries(configured)) {
            this.set(name, credential);
        }
    }

    /** As an admin who types in client and secret and then presses Authenticate. */
    set(externalCredential: string, credential: ConfiguredCredential): void {
        this.#held.set(externalCredential.toLowerCase(), {
            tenant: credential.tenant ?? null,
            clientId: credential.clientId,
            clientSecret: credential.clientSecret,
            refreshToken: credential.refreshToken ?? null,
            accessToken: null
        });
    }

    get(externalCredential: string): HeldCredential | null {
        return this.#held.get(externalCredential.toLowerCase()) ?? null;
    }

    delete(externalCredential: string): void {
        this.#held.delete(externalCredential.toLowerCase());
    }
}
