import { randomUUID } from 'node:crypto';

/** A refusal of the token endpoint, with the AADSTS number that an administrator can look up (contract 1.4). */
export class EntraError extends Error {
    readonly status: number;
    readonly error: string;
    readonly number: number;

    constructor(error: string, number: number, message: string, status = 400) {
        super(`AADSTS${number}: ${message}`);
        this.status = status;
        this.error = error;
        this.number = number;
    }
}

/** Body of error-token-invalid-grant.json. */
export function entraErrorBody({ error, number, message }: EntraError, nowMs: number): object {
    const [traceId, correlationId] = [randomUUID(), randomUUID()];
    return {
        error,
        error_description: message,
        error_codes: [number],
        timestamp: new Date(nowMs)
            .toISOString()
            .replace('T', ' ')
            .replace(/\.\d+Z$/, 'Z'),
        trace_id: traceId,
        correlation_id: correlationId,
        error_uri: `https://login.microsoftonline.com/error?code=${number}`
    };
}
