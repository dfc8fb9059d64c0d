import type { Referral } from '../referral/referral.ts';
import type { SwitchSettings } from '../switches/switches.ts';

/** One event to be delivered to the organisation that sees the referral. */
export interface WebhookEvent {
    readonly name: string;
    readonly resourceName: 'referral' | 'test';
    readonly resourceUri: string;
}

const referralUri = 'https://api.partnercenter.microsoft.com/engagements/v1/referrals/';

/** The event that a change raises (contract 3.2, 7 Dispatcher, U-8, U-21); null when there is none. */
export function referralEvent(
    change: { readonly referral: Referral; readonly kind: 'created' | 'updated'; readonly byApi: boolean },
    partnerId: string,
    ownId: string | undefined,
    settings: SwitchSettings
): WebhookEvent | null {
    if (change.byApi && !settings['U-21.ownWritesRaiseEvents']) return null;
    const own = change.referral.organizationId === partnerId;
    const id = own || settings['U-8.relatedEventId'] === 'related' ? change.referral.id : (ownId ?? change.referral.id);
    return {
        name: `${own ? '' : 'related-'}referral-${change.kind}`,
        resourceName: 'referral',
        resourceUri: `${referralUri}${id}`
    };
}

/** The event of a validation (contract 3.7); its address is plain http in the documentation. */
export function testEvent(correlationId: string): WebhookEvent {
    const base = 'http://api.partnercenter.microsoft.com/webhooks/v1/registration/validationEvents/';
    return { name: 'test-created', resourceName: 'test', resourceUri: `${base}${correlationId}` };
}

/** Exact bytes of a delivery; what is signed is this text and nothing else (contract 3.3, 3.5). */
export function eventBody(event: WebhookEvent, timestamp: string): string {
    return JSON.stringify({
        EventName: event.name,
        ResourceUri: event.resourceUri,
        ResourceName: event.resourceName,
        AuditUri: null,
        ResourceChangeUtcDate: timestamp.replace(/Z$/, '+00:00')
    });
}
