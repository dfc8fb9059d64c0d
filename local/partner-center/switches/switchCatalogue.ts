/** A point on which the contract is not sure, or a rule that a developer may want to relax. */
export interface SwitchPoint {
    /** The setting that stands unless somebody changes it: the contract's best guess. */
    readonly preset: SwitchValue;
    /** Allowed settings; absent: any value of the preset's type. */
    readonly choices?: readonly SwitchValue[];
    readonly meaning: string;
}

export type SwitchValue = string | number | boolean;

const yesOrNo = [true, false] as const;

/** Every switch: those of section 6 carry the name of their point, the others the section of their rule. */
export const switchCatalogue = {
    'U-1.createStatus': { preset: 200, choices: [200, 201], meaning: 'Status of a successful POST of a referral' },
    'U-2.innerErrors': { preset: true, choices: yesOrNo, meaning: 'Refusals name the broken rule in innerError' },
    'U-3.transitionStatus': { preset: 400, choices: [400, 409, 422], meaning: 'Status of a forbidden status move' },
    'U-4.authErrorBody': {
        preset: 'partnerCenter',
        choices: ['partnerCenter', 'referrals'],
        meaning: 'Body of 900420, 900421 and 900329 on the referrals host'
    },
    'U-5.nameLength': { preset: 255, meaning: 'Longest name, in characters' },
    'U-5.notesLength': { preset: 4000, meaning: 'Longest notes, in characters' },
    'U-5.statusReasonLength': { preset: 255, meaning: 'Longest status reason, in characters' },
    'U-6.organizationId': { preset: 'msft', meaning: "organizationId of Microsoft's referral: msft or a GUID" },
    'U-6.direction': {
        preset: 'Outgoing',
        choices: ['Outgoing', 'Incoming'],
        meaning: "direction of Microsoft's referral"
    },
    'U-6.readableById': { preset: true, choices: yesOrNo, meaning: "GET by id shows Microsoft's referral (else 404)" },
    'U-7.patchName': { preset: true, choices: yesOrNo, meaning: 'PATCH takes /name' },
    'U-7.patchAddress': { preset: false, choices: yesOrNo, meaning: 'PATCH takes /customerProfile/address/…' },
    'U-7.patchAttributes': { preset: false, choices: yesOrNo, meaning: 'PATCH takes the additional attributes' },
    'U-8.relatedEventId': {
        preset: 'related',
        choices: ['related', 'own'],
        meaning: 'Whose id stands in the ResourceUri of related-referral events'
    },
    'U-9.errorSubstatus': { preset: true, choices: yesOrNo, meaning: 'PATCH takes Closed / Error' },
    'U-10.salesStage': {
        preset: 'percent',
        choices: ['percent', 'name', 'any'],
        meaning: 'Form of salesStage: "10" … "100", Qualify … Close, or any text'
    },
    'U-11.maxTop': { preset: 100, meaning: 'Items on one page, whatever $top says' },
    'U-11.quotedDates': { preset: false, choices: yesOrNo, meaning: '$filter takes dates in quotes' },
    'U-11.filterExternalReferenceId': { preset: false, choices: yesOrNo, meaning: '$filter takes externalReferenceId' },
    'U-12.referralAdminMayRegister': {
        preset: true,
        choices: yesOrNo,
        meaning: 'A Referral Admin may register webhooks (an Admin agent always may)'
    },
    'U-13.getWithoutRegistration': { preset: 404, choices: [404, 200], meaning: 'GET when nothing is registered' },
    'U-13.postOverExisting': { preset: 409, choices: [409, 200], meaning: 'POST when something is registered' },
    'U-14.firstRetrySeconds': { preset: 60, meaning: 'Wait before the second attempt of a delivery' },
    'U-14.retryFactor': { preset: 2, meaning: 'Each further wait is this many times longer' },
    'U-14.timeoutSeconds': { preset: 20, meaning: 'A delivery without an answer by then has failed' },
    'U-14.success': { preset: '2xx', choices: ['2xx', '200'], meaning: 'Answers that end a delivery' },
    'U-18.knownIdsOnly': { preset: false, choices: yesOrNo, meaning: 'Attribute ids outside the list are refused' },
    'U-19.marketplaceIntent': { preset: true, choices: yesOrNo, meaning: 'POST must carry CustomerMarketplaceIntent' },
    'U-20.onePostInvites': { preset: false, choices: yesOrNo, meaning: 'One POST with a help code invites Microsoft' },
    'U-21.ownWritesRaiseEvents': { preset: true, choices: yesOrNo, meaning: 'Our own writes raise events to us' },
    'U-22.certificateUrl': {
        preset: 'https://3psostorageacct.blob.core.windows.net/cert/pcnotifications-dispatch.microsoft.com.cer',
        meaning: 'X-MS-Certificate-Url of deliveries'
    },
    'U-23.validateMfaOnReferrals': { preset: false, choices: yesOrNo, meaning: 'Referrals host answers ValidateMfa' },
    'U-24.oneRefreshToken': { preset: true, choices: yesOrNo, meaning: 'A refresh token serves both audiences' },
    'U-25.matchingBlocksEdits': { preset: false, choices: yesOrNo, meaning: 'No edits until matching is complete' },
    'U-28.msxIdOn': {
        preset: 'both',
        choices: ['both', 'own', 'microsoft'],
        meaning: 'Which referral shows microsoftMsxId after acceptance'
    },
    'U-29.leadsListed': { preset: true, choices: yesOrNo, meaning: 'Marketplace leads are returned by GET' },
    'U-30.atomicPatch': { preset: true, choices: yesOrNo, meaning: 'A refused PATCH changes nothing' },
    '1.4.passwordGrant': { preset: false, choices: yesOrNo, meaning: 'The password grant gives tokens (without MFA)' },
    '1.4.mfaEnforced': { preset: true, choices: yesOrNo, meaning: 'App+user tokens without MFA get 900421' },
    '2.1.put': { preset: false, choices: yesOrNo, meaning: 'PUT replaces a referral, as in 2019 (else 405)' },
    '2.8.eligibility': { preset: true, choices: yesOrNo, meaning: 'Deal registration checks eligibility' },
    '2.9.goodNextLink': { preset: false, choices: yesOrNo, meaning: '@odata.nextLink is https and has /engagements' },
    '2.10.solutionRequired': { preset: true, choices: yesOrNo, meaning: 'POST needs at least one solution' },
    '2.10.uploadFields': { preset: false, choices: yesOrNo, meaning: 'POST needs every field that CSV upload needs' },
    '3.1.plainHttpWebhook': { preset: true, choices: yesOrNo, meaning: 'WebhookUrl may be plain http on this machine' },
    '7.outsideTeamStatus': { preset: 403, choices: [403, 404], meaning: 'A Referral User outside the team gets this' }
} as const satisfies Record<string, SwitchPoint>;

export type SwitchName = keyof typeof switchCatalogue;
