import {
    address,
    assistanceRequestCodes,
    attribute,
    consent,
    flag,
    guid,
    member,
    moment,
    qualifications,
    solution,
    statuses,
    substatuses,
    tag,
    target,
    text
} from './parts.ts';

const list = (items: object) => ({ type: ['array', 'null'], items });

const requirements = {
    type: ['object', 'null'],
    properties: {
        industries: list(tag),
        products: list(tag),
        services: list(tag),
        solutions: list(solution),
        offers: list({}),
        salesPlays: list({}),
        additionalRequirements: {
            type: ['object', 'null'],
            properties: {
                iot: {
                    type: ['object', 'null'],
                    properties: {
                        customerLicenseAgreementNumber: text,
                        deviceCategory: text,
                        siliconType: text,
                        azureCertifiedDevice: flag,
                        attachServices: flag
                    }
                },
                attributes: list(attribute)
            }
        }
    }
};

/**
 * Body of POST …/referrals (contract 2.2, 2.3): shapes only; which members must be there is a matter of the rules of
 * creation. Members that only the service sets are not listed, they are ignored when sent.
 */
export const createReferral = {
    type: 'object',
    properties: {
        engagementId: { anyOf: [guid, { type: 'null' }] },
        name: text,
        externalReferenceId: text,
        status: { enum: ['None', ...statuses, null] },
        substatus: { enum: ['None', ...substatuses, null] },
        statusReason: text,
        qualification: { enum: [...qualifications, null] },
        type: { enum: ['Shared', 'Independent', null] },
        campaignId: text,
        salesStage: text,
        mpnId: { type: ['string', 'null'], pattern: '^\\d+$' },
        referralProgram: text,
        target: list(target),
        customerProfile: {
            type: ['object', 'null'],
            properties: {
                name: text,
                size: text,
                address: { ...address, type: ['object', 'null'] },
                team: list(member),
                ids: list({
                    type: 'object',
                    properties: { profileType: { enum: ['Duns', 'External'] }, id: { type: 'string' } },
                    required: ['profileType', 'id']
                })
            }
        },
        consent: { ...consent, type: ['object', 'null'] },
        details: {
            type: ['object', 'null'],
            properties: {
                notes: text,
                dealValue: {
                    anyOf: [{ type: 'number' }, { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' }, { type: 'null' }]
                },
                currency: { type: ['string', 'null'], pattern: '^[A-Z]{3}$' },
                closingDateTime: moment,
                requirements
            }
        },
        team: list(member),
        inviteContext: {
            type: ['object', 'null'],
            properties: {
                notes: text,
                assistanceRequestCode: { enum: [...assistanceRequestCodes, null] },
                invitedMpnId: text,
                invitedBy: {
                    type: ['object', 'null'],
                    properties: { organizationId: text, organizationName: text }
                }
            }
        }
    }
};
