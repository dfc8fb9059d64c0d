/** A referral as the simulator keeps it: every member of the answer (contract 2.2) except `links`, which follow from the ids. */
export interface Referral {
    readonly id: string;
    readonly engagementId: string;
    readonly name: string | null;
    readonly organizationId: string;
    readonly organizationName: string;
    readonly lastModifiedVia: string | null;
    readonly lastRunId: string | null;
    readonly externalReferenceId: string | null;
    readonly createdDateTime: string;
    readonly updatedDateTime: string;
    readonly expirationDateTime: string | null;
    readonly status: Status;
    readonly substatus: Substatus;
    readonly statusReason: string | null;
    readonly qualification: string;
    readonly type: 'Shared' | 'Independent';
    readonly referralSource: string | null;
    /** Quotes included. */
    readonly eTag: string;
    readonly favorite: boolean;
    readonly campaignId: string | null;
    readonly salesStage: string | null;
    readonly quality: string;
    readonly isSpam: boolean;
    readonly direction: string;
    readonly mpnId: string | null;
    readonly referralProgram: string | null;
    readonly dealSensitivity: string;
    readonly createdVia: string | null;
    readonly tags: readonly string[];
    readonly acceptedDateTime: string | null;
    readonly closedDateTime: string | null;
    readonly callToAction: string | null;
    readonly registrationStatus: string;
    readonly target: readonly Target[];
    readonly customerProfile: CustomerProfile;
    readonly consent: Consent;
    readonly details: Details;
    readonly team: readonly Member[];
    readonly inviteContext: InviteContext;
    readonly trackingInfo: TrackingInfo;
    readonly registrations: readonly Registration[];
}

export type Status = 'New' | 'Active' | 'Closed';
export type Substatus = 'Pending' | 'Received' | 'Accepted' | 'Won' | 'Lost' | 'Declined' | 'Expired' | 'Error';

export interface Target {
    readonly type: 'None' | 'BusinessProfileLocation' | 'SolutionProfile';
    readonly id: string;
}

export interface CustomerProfile {
    readonly name: string | null;
    readonly size: string | null;
    readonly isMatchingComplete: boolean;
    readonly address: Address;
    readonly team: readonly Member[];
    readonly ids: readonly { readonly profileType: string; readonly id: string }[];
}

export interface Address {
    readonly addressLine1: string | null;
    readonly addressLine2: string | null;
    readonly city: string | null;
    readonly state: string | null;
    readonly postalCode: string | null;
    readonly country: string | null;
    readonly region: string | null;
}

export interface Member {
    readonly firstName: string | null;
    readonly lastName: string | null;
    readonly phoneNumber: string | null;
    readonly email: string | null;
    readonly title: string | null;
    readonly contactPreference: { readonly locale: string | null; readonly disableNotifications: boolean | null };
}

/** `consentToToShareInfoWithOthers` is the real name, double "To" included. */
export interface Consent {
    readonly consentToToShareInfoWithOthers: boolean;
    readonly consentToContact: boolean;
    readonly consentToMicrosoftToContactSpecificPartners: boolean;
    readonly consentToShareReferralWithMicrosoftSellers: boolean;
}

export interface Details {
    readonly notes: string | null;
    readonly dealValue: number | null;
    readonly currency: string | null;
    readonly closingDateTime: string | null;
    readonly customerRequestedContact: boolean | null;
    readonly customerAction: string | null;
    readonly incentiveLevel: string | null;
    readonly requirements: Requirements;
}

export interface Requirements {
    readonly industries: readonly { readonly id: string }[];
    readonly products: readonly { readonly id: string }[];
    readonly services: readonly { readonly id: string }[];
    readonly solutions: readonly Solution[];
    readonly offers: readonly unknown[];
    readonly salesPlays: readonly unknown[];
    readonly additionalRequirements: {
        readonly iot: Readonly<Record<string, string | boolean | null>>;
        readonly attributes: readonly { readonly type: string; readonly id: string }[];
    };
}

export interface Solution {
    readonly id: string;
    readonly name: string | null;
    readonly type: 'None' | 'Category' | 'Name';
    readonly price: number | null;
    readonly quantity: number | null;
    readonly currency: string | null;
    readonly publisherName: string | null;
    readonly solutionType: string | null;
    readonly closingDateTime: string | null;
}

export interface InviteContext {
    readonly notes: string | null;
    readonly assistanceRequestCode: string;
    readonly invitedMpnId: string | null;
    readonly invitedBy: { readonly organizationId: string | null; readonly organizationName: string | null };
}

export interface TrackingInfo {
    readonly microsoftMsxId: string | null;
    readonly microsoftUSFedOpportunityId: string | null;
    readonly microsoftUSFedLeadId: string | null;
    readonly migratedPSCDealId: string | null;
    readonly migratedPSCPartnerDealId: string | null;
}

/** Read shape of a deal registration (contract 2.8). */
export interface Registration {
    readonly id: string;
    readonly type: string;
    readonly registrationDateTime: string;
    readonly status: string;
    readonly statusReason: string | null;
    readonly contract: Readonly<Record<string, unknown>>;
    readonly solutionDetails: readonly Readonly<Record<string, unknown>>[];
    readonly statusHistory: Readonly<Record<string, string | null>>;
}
