import type { SwitchSettings } from '../switches/switches.ts';
import type { Violation } from '../referral/violation.ts';

/** An answer that says no, with the documented body of its host. */
export class Refusal extends Error {
    readonly status: number;
    readonly body: object;
    readonly headers: Readonly<Record<string, string>>;
    /** Specific code, for the call log. */
    readonly code: string;

    constructor(status: number, body: object, code: string, headers: Readonly<Record<string, string>> = {}) {
        super(code);
        this.status = status;
        this.body = body;
        this.code = code;
        this.headers = headers;
    }
}

interface Inner {
    readonly code: string;
    readonly message: string;
}

/** Body of the referrals host (contract 1.7); messages hold at most 1024 characters. */
export function referralsRefusal(
    status: number,
    code: string,
    message: string,
    target = 'referral',
    inner?: Inner
): Refusal {
    const innerError = inner && { code: inner.code, message: inner.message.slice(0, 1024) };
    const error = { code, message: message.slice(0, 1024), target, ...(innerError && { innerError }) };
    return new Refusal(status, { error }, inner?.code ?? code);
}

/** Body of the webhook host (contract 1.7). */
export function partnerCenterRefusal(
    status: number,
    code: string,
    description: string,
    headers: Readonly<Record<string, string>> = {}
): Refusal {
    return new Refusal(status, { code, description, data: [], source: 'PartnerCenterEmulator' }, code, headers);
}

/** 429 has the same body on both hosts (contract 1.8). */
export function throttled(seconds: number): Refusal {
    const message = `Rate limit is exceeded. Try again in ${seconds} seconds.`;
    return new Refusal(429, { statusCode: 429, message }, 'throttled', { 'retry-after': String(seconds) });
}

/** A broken rule as the referrals host says it; without inner errors (U-2) the rule's own sentence comes first. */
export function violationRefusal(violation: Violation, settings: SwitchSettings): Refusal {
    const { status = 400, outerCode = 'invalidRequest', target, code, message, rule } = violation;
    const refusal = settings['U-2.innerErrors']
        ? referralsRefusal(status, outerCode, violation.summary ?? 'The request is malformed or incorrect.', target, {
              code,
              message
          })
        : referralsRefusal(status, outerCode, message, target);
    return new Refusal(refusal.status, refusal.body, code, { 'x-emulator-rule': rule });
}
