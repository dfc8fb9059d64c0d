import type { CreateBody } from './createBody.ts';
import type { Referral } from './referral.ts';

/** Does this POST ask Microsoft into an existing engagement (the second of two, contract 2.3)? */
export function invitesMicrosoft(body: CreateBody): boolean {
    return Boolean(body.engagementId) && isForMicrosoft(body.target ?? []);
}

export function isForMicrosoft(target: readonly { readonly type: string; readonly id: string }[]): boolean {
    return target.some((one) => one.type === 'BusinessProfileLocation' && one.id.toLowerCase() === 'msft');
}

export function isShared(referral: Referral): boolean {
    return referral.consent.consentToShareReferralWithMicrosoftSellers;
}

/** A lead and not a deal: the reading of contract 2.9 for clients that see both. */
export function isLead(referral: Referral): boolean {
    const fromMicrosoft = [null, 'msft'].includes(referral.inviteContext.invitedBy.organizationId);
    return referral.type === 'Independent' && (referral.qualification === 'Direct' || fromMicrosoft);
}
