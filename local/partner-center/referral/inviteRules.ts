import type { CreateBody } from './createBody.ts';
import { hasFourDetails } from './fourDetails.ts';
import type { Referral } from './referral.ts';
import type { Violation } from './violation.ts';

/** What is known of the engagement that Microsoft is asked into; `own` is undefined when the caller has none by that id. */
export interface Engagement {
    readonly own: Referral | undefined;
    readonly microsoft: Referral | undefined;
}

function violation(target: string, code: string, message: string): Violation {
    return { rule: '7.2', target, code, message, summary: 'One or more validation errors occurred.' };
}

/** The first broken rule of the second POST of a co-sell deal (contract 2.3, 7.2), or null. */
export function inviteViolation(body: CreateBody, { own, microsoft }: Engagement): Violation | null {
    if (!own)
        return violation('engagementId', 'unknownEngagement', 'There is no such engagement of this organisation.');
    if (own.status === 'Closed')
        return violation('engagementId', 'engagementClosed', 'A closed deal cannot be shared any more.');
    if (!own.consent.consentToShareReferralWithMicrosoftSellers)
        return violation(
            'consent.consentToShareReferralWithMicrosoftSellers',
            'sharingConsentRequired',
            'Make the deal visible to Microsoft before asking for help.'
        );
    if (microsoft)
        return violation('engagementId', 'alreadyInvited', 'Microsoft already has a referral in this engagement.');
    if (!(body.customerProfile?.team ?? []).some(hasFourDetails))
        return violation(
            'customerProfile.team',
            'customerContactRequired',
            "A customer contact with first name, last name, phone number and email is required when Microsoft's help is asked."
        );
    if ((body.inviteContext?.assistanceRequestCode ?? 'Unknown') === 'Unknown')
        return violation(
            'inviteContext.assistanceRequestCode',
            'assistanceRequestCodeRequired',
            'Say which help is wanted: assistanceRequestCode cannot be Unknown.'
        );
    return null;
}
