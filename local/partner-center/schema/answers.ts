import {
    address,
    assistanceRequestCodes,
    consentNames,
    eTag,
    guid,
    member,
    qualifications,
    solution,
    statuses,
    substatuses,
    tag,
    target,
    attribute
} from './parts.ts';

type Properties = Readonly<Record<string, object>>;
const strict = (properties: Properties) => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false
});
const list = (items: object) => ({ type: 'array', items });
const string = { type: 'string' };
const text = { type: ['string', 'null'] };
const flag = { type: 'boolean' };
const maybeFlag = { type: ['boolean', 'null'] };
/** A timestamp of the service: seven fraction digits and Z (2.2). */
const stamp = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{7}Z$' };
const maybeStamp = { anyOf: [stamp, { type: 'null' }] };
const fullMember = strict({
    ...member.properties,
    contactPreference: strict({ locale: text, disableNotifications: maybeFlag })
});
const link = strict({ uri: string, method: { const: 'GET' } });

const referralProperties: Properties = {
    id: guid,
    engagementId: guid,
    name: text,
    organizationId: string,
    organizationName: string,
    lastModifiedVia: text,
    lastRunId: text,
    externalReferenceId: text,
    createdDateTime: stamp,
    updatedDateTime: stamp,
    expirationDateTime: maybeStamp,
    status: { enum: statuses },
    substatus: { enum: substatuses },
    statusReason: text,
    qualification: { enum: qualifications },
    type: { enum: ['Shared', 'Independent'] },
    referralSource: text,
    eTag,
    favorite: flag,
    campaignId: text,
    salesStage: text,
    quality: string,
    isSpam: flag,
    direction: { enum: ['Incoming', 'Outgoing'] },
    mpnId: text,
    referralProgram: text,
    dealSensitivity: string,
    createdVia: text,
    tags: list(string),
    acceptedDateTime: maybeStamp,
    closedDateTime: maybeStamp,
    callToAction: text,
    registrationStatus: string,
    target: list(target),
    customerProfile: strict({
        name: text,
        size: text,
        isMatchingComplete: flag,
        address: strict(address.properties),
        team: list(fullMember),
        ids: list(strict({ profileType: { enum: ['Duns', 'External'] }, id: string }))
    }),
    consent: strict(Object.fromEntries(consentNames.map((name) => [name, flag]))),
    details: strict({
        notes: text,
        dealValue: { type: ['number', 'null'] },
        currency: text,
        closingDateTime: text,
        customerRequestedContact: maybeFlag,
        customerAction: text,
        incentiveLevel: text,
        requirements: strict({
            industries: list(tag),
            products: list(tag),
            services: list(tag),
            solutions: list(strict(solution.properties)),
            offers: list({}),
            salesPlays: list({}),
            additionalRequirements: strict({
                iot: strict({
                    customerLicenseAgreementNumber: text,
                    deviceCategory: text,
                    siliconType: text,
                    azureCertifiedDevice: flag,
                    attachServices: flag
                }),
                attributes: list(attribute)
            })
        })
    }),
    team: list(fullMember),
    inviteContext: strict({
        notes: text,
        assistanceRequestCode: { enum: assistanceRequestCodes },
        invitedMpnId: text,
        invitedBy: strict({ organizationId: text, organizationName: text })
    }),
    links: strict({ relatedReferrals: link, self: link }),
    trackingInfo: strict({
        microsoftMsxId: text,
        microsoftUSFedOpportunityId: text,
        microsoftUSFedLeadId: text,
        migratedPSCDealId: text,
        migratedPSCPartnerDealId: text
    }),
    registrations: list({ type: 'object', required: ['id', 'status', 'contract', 'solutionDetails', 'statusHistory'] })
};

/** A referral inside a list (contract 2.2). */
export const listedReferral = strict(referralProperties);
/** A single referral: answer of GET by id, POST, and PATCH with representation. */
export const singleReferral = strict({ '@odata.context': string, ...referralProperties });
/** Answer of GET …/referrals without $select (contract 2.9). */
export const referralList = {
    type: 'object',
    properties: {
        '@odata.context': string,
        '@odata.count': { type: 'integer' },
        value: list(listedReferral),
        '@odata.nextLink': string
    },
    required: ['@odata.context', 'value'],
    additionalProperties: false
};
