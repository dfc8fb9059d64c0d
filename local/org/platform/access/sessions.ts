import { randomBytes } from 'node:crypto';
import type { OrgUser } from '../users/orgUser.ts';
import type { Transaction } from '../transactions/transaction.ts';

/** Who holds which access token. Tokens look as Salesforce's do: the org's 15-character id, `!`, random text. */
export class Sessions {
    readonly #organizationId: string;
    readonly #userIds = new Map<string, string>();
    readonly #refresh = new Map<string, string>();

    constructor(organizationId: string) {
        this.#organizationId = organizationId;
    }

    open(user: OrgUser): string {
        const token = `${this.#organizationId.slice(0, 15)}!${randomBytes(36).toString('base64url')}`;
        this.#userIds.set(token, user.id);
        return token;
    }

    /** Gives a user a token that is known beforehand (the one printed at start). */
    openAs(user: OrgUser, token: string): void {
        this.#userIds.set(token, user.id);
    }

    userIdOf(token: string): string | null {
        return this.#userIds.get(token) ?? null;
    }

    refreshTokenFor(user: OrgUser): string {
        const token = `5Aep${randomBytes(40).toString('base64url')}`;
        this.#refresh.set(token, user.id);
        return token;
    }

    userIdOfRefresh(token: string): string | null {
        return this.#refresh.get(token) ?? null;
    }

    close(token: string): void {
        this.#userIds.delete(token);
    }

    /**
     * UserInfo.getSessionId(): one for each transaction that asks; event triggers and jobs of the platform have none, and
     * tests get one that opens nothing (the tests of Declarative Lookup Rollup Summaries quote how it ends).
     */
    ofApex(transaction: Transaction): string | null {
        if (transaction.test !== null) {
            return `${this.#organizationId.slice(0, 15)}!ApexTestSession`;
        }
        return transaction.user.userType === 'AutomatedProcess' ? null : this.open(transaction.user);
    }
}
