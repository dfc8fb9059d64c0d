import { canonicalNames } from '../json/canonicalNames.ts';
import { webhookRegistration } from '../schema/webhookRegistration.ts';
import { shapeError } from '../schema/shapeError.ts';
import type { SwitchSettings } from '../switches/switches.ts';
import { eventNames } from './registration.ts';

/** The wanted part of a registration request. */
export interface WantedRegistration {
    readonly url: string;
    readonly events: readonly string[];
    readonly signatureInMsHeader: boolean;
}

/** Reads the body of POST or PUT (contract 3.1). @throws Error with a sentence for the caller, always a 400 */
export function wantedRegistration(sent: unknown, settings: SwitchSettings): WantedRegistration {
    const body = canonicalNames(sent, webhookRegistration) as {
        WebhookUrl: string;
        WebhookEvents: string[];
        SignatureTokenToMsSignatureHeader?: boolean | null;
    };
    const wrong = shapeError(body, webhookRegistration);
    if (wrong) throw new Error(`The registration ${wrong.path && `(${wrong.path}) `}${wrong.message}.`);
    checkUrl(body.WebhookUrl, settings);
    const unknown = body.WebhookEvents.find((name) => !eventNames.includes(name));
    if (unknown !== undefined)
        throw new Error(`'${unknown}' is not an event. GET /webhooks/v1/registration/events lists them.`);
    return {
        url: body.WebhookUrl,
        events: [...new Set(body.WebhookEvents)],
        signatureInMsHeader: body.SignatureTokenToMsSignatureHeader ?? false
    };
}

function checkUrl(url: string, settings: SwitchSettings): void {
    const parsed = URL.canParse(url) ? new URL(url) : null;
    const local = parsed?.protocol === 'http:' && isLoopback(parsed.hostname) && settings['3.1.plainHttpWebhook'];
    if (parsed?.protocol !== 'https:' && !local) throw new Error('WebhookUrl must be a public https address.');
}

/** Is this host this very machine? */
export function isLoopback(hostname: string): boolean {
    return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
