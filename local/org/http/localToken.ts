import { randomBytes } from 'node:crypto';

/** The secret of one run of the org: `npm start` prints it; it is every user's password and the administrator's token. */
export function newLocalToken(): string {
    return randomBytes(18).toString('base64url');
}
