import type { Organization } from '../directory/directory.ts';
import type { SwitchSettings } from '../switches/switches.ts';
import { composeReferral, type Identity } from './composeReferral.ts';
import type { CreateBody } from './createBody.ts';
import { expiryAfter } from './expiry.ts';
import type { Referral } from './referral.ts';

/** Partner's own deal: active from the start, whatever was sent (contract 0.2 point 4, 2.4, 7.2). */
export function composeOwnDeal(body: CreateBody, identity: Identity, caller: Organization): Referral {
    const mpnId = body.mpnId ?? caller.mpnId;
    const shared = body.consent?.consentToShareReferralWithMicrosoftSellers === true;
    return composeReferral(body, identity, {
        organizationId: caller.id,
        organizationName: caller.name,
        externalReferenceId: body.externalReferenceId ?? null,
        expirationDateTime: null,
        status: 'Active',
        substatus: 'Accepted',
        type: shared && body.type === 'Shared' ? 'Shared' : 'Independent',
        direction: 'Incoming',
        mpnId,
        salesStage: body.salesStage ?? null,
        acceptedDateTime: identity.at,
        inviteContext: {
            notes: null,
            assistanceRequestCode: 'Unknown',
            invitedMpnId: mpnId,
            invitedBy: { organizationId: caller.id, organizationName: caller.name }
        }
    });
}

/** Microsoft's side of an engagement, waiting for an answer (contract 2.3 step 2, U-6). */
export function composeMicrosoftDeal(
    body: CreateBody,
    identity: Identity,
    caller: Organization,
    settings: SwitchSettings
): Referral {
    return composeReferral(body, identity, {
        organizationId: settings['U-6.organizationId'],
        organizationName: 'Microsoft',
        externalReferenceId: null,
        expirationDateTime: expiryAfter(identity.at),
        status: 'New',
        substatus: 'Pending',
        type: 'Shared',
        direction: settings['U-6.direction'],
        mpnId: null,
        salesStage: null,
        acceptedDateTime: null,
        inviteContext: {
            notes: body.inviteContext?.notes ?? null,
            assistanceRequestCode: body.inviteContext?.assistanceRequestCode ?? 'Unknown',
            invitedMpnId: body.mpnId ?? caller.mpnId,
            invitedBy: { organizationId: caller.id, organizationName: caller.name }
        }
    });
}
