import { completeMember, completeRequirements } from './complete.ts';
import type { CreateBody } from './createBody.ts';
import type { Address, Consent, CustomerProfile, Details, Referral, TrackingInfo } from './referral.ts';

/** What the service gives to a new referral. */
export interface Identity {
    readonly id: string;
    readonly engagementId: string;
    readonly eTag: string;
    /** Timestamp of the creation. */
    readonly at: string;
}

/** Fields that differ between a partner's own deal, Microsoft's side of it, an inbound deal and a lead. */
export type Part = Pick<
    Referral,
    | 'organizationId'
    | 'organizationName'
    | 'externalReferenceId'
    | 'expirationDateTime'
    | 'status'
    | 'substatus'
    | 'type'
    | 'direction'
    | 'mpnId'
    | 'salesStage'
    | 'acceptedDateTime'
    | 'inviteContext'
>;

const noTracking: TrackingInfo = Object.freeze({
    microsoftMsxId: null,
    microsoftUSFedOpportunityId: null,
    microsoftUSFedLeadId: null,
    migratedPSCDealId: null,
    migratedPSCPartnerDealId: null
});
const none: readonly never[] = Object.freeze([]);

/** A full referral from what was sent and what the service adds (contract 2.2). */
export function composeReferral(body: CreateBody, identity: Identity, part: Part): Referral {
    return {
        id: identity.id,
        engagementId: identity.engagementId,
        name: body.name ?? null,
        lastModifiedVia: null,
        lastRunId: null,
        createdDateTime: identity.at,
        updatedDateTime: identity.at,
        statusReason: null,
        qualification: body.qualification ?? 'SalesQualified',
        referralSource: null,
        eTag: identity.eTag,
        favorite: false,
        campaignId: body.campaignId ?? null,
        quality: 'Unknown',
        isSpam: false,
        referralProgram: body.referralProgram ?? null,
        dealSensitivity: 'None',
        createdVia: null,
        tags: none,
        closedDateTime: null,
        callToAction: null,
        registrationStatus: 'None',
        target: (body.target ?? []).map(({ type, id }) => ({ type, id })),
        customerProfile: customerProfile(body.customerProfile),
        consent: consent(body.consent),
        details: composeDetails(body.details),
        team: (body.team ?? []).map(completeMember),
        trackingInfo: noTracking,
        registrations: none,
        ...part
    };
}

function customerProfile(sent: CreateBody['customerProfile']): CustomerProfile {
    const line = (name: keyof Address): string | null => sent?.address?.[name] ?? null;
    return {
        name: sent?.name ?? null,
        size: sent?.size ?? null,
        isMatchingComplete: false,
        address: {
            addressLine1: line('addressLine1'),
            addressLine2: line('addressLine2'),
            city: line('city'),
            state: line('state'),
            postalCode: line('postalCode'),
            country: line('country'),
            region: line('region')
        },
        team: (sent?.team ?? []).map(completeMember),
        ids: (sent?.ids ?? []).map(({ profileType, id }) => ({ profileType, id }))
    };
}

function consent(sent: CreateBody['consent']): Consent {
    return {
        consentToToShareInfoWithOthers: sent?.consentToToShareInfoWithOthers ?? false,
        consentToContact: sent?.consentToContact ?? false,
        consentToMicrosoftToContactSpecificPartners: sent?.consentToMicrosoftToContactSpecificPartners ?? false,
        consentToShareReferralWithMicrosoftSellers: sent?.consentToShareReferralWithMicrosoftSellers ?? false
    };
}

/** `details` as the service shows it. */
export function composeDetails(sent: CreateBody['details']): Details {
    return {
        notes: sent?.notes ?? null,
        dealValue: sent?.dealValue === undefined || sent.dealValue === null ? null : Number(sent.dealValue),
        currency: sent?.currency ?? null,
        closingDateTime: sent?.closingDateTime ?? null,
        customerRequestedContact: null,
        customerAction: null,
        incentiveLevel: null,
        requirements: completeRequirements(sent?.requirements)
    };
}
