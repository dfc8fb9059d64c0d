import type { Referral } from '../referral/referral.ts';
import { resourcesAddress } from './publicAddress.ts';

/** A referral as it goes over the wire, without the envelope of a single one. */
export function referralBody(referral: Referral): object {
    const { trackingInfo, registrations, ...rest } = referral;
    const links = {
        relatedReferrals: {
            // The service's own links have the GUID without quotes (contract 2.2).
            uri: `${resourcesAddress}?$filter=engagementId eq ${referral.engagementId}`,
            method: 'GET'
        },
        self: { uri: `${resourcesAddress}/${referral.id}`, method: 'GET' }
    };
    return { ...rest, links, trackingInfo, registrations };
}

/** Body of GET by id, POST, and PATCH with `Prefer: return=representation`. */
export function singleReferralBody(referral: Referral): object {
    return { '@odata.context': `${resourcesAddress}/$metadata#Referrals/$entity`, ...referralBody(referral) };
}
