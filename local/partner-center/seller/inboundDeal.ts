import type { Organization } from '../directory/directory.ts';
import { composeReferral, type Identity, type Part } from '../referral/composeReferral.ts';
import type { CreateBody } from '../referral/createBody.ts';
import { expiryAfter } from '../referral/expiry.ts';
import type { Referral } from '../referral/referral.ts';

/** What somebody at Microsoft fills in for a new deal or lead; the rest is invented. */
export interface InboundWish {
    readonly name?: string;
    readonly customer?: string;
    readonly country?: string;
    readonly dealValue?: number;
    readonly currency?: string;
    readonly closingDateTime?: string;
    readonly notes?: string;
    readonly solutionId?: string;
}

/** The classes of contract 2.9 that come from outside. */
export type LeadClass = 'marketplace' | 'marketingQualified' | 'salesQualified';

/** A co-sell deal from a Microsoft seller, waiting 14 days for an answer (get-referral-inbound.json). */
export function inboundDeal(wish: InboundWish, identity: Identity, partner: Organization): Referral {
    const target = [{ type: 'SolutionProfile' as const, id: wish.solutionId ?? 'SOL-58213-KQT' }];
    return composeReferral({ ...body(wish, identity), target }, identity, part(identity, partner, 'Shared', 'msft'));
}

/** A lead: from the marketplace, or qualified by Microsoft (contract 2.9). */
export function inboundLead(
    leadClass: LeadClass,
    wish: InboundWish,
    identity: Identity,
    partner: Organization
): Referral {
    const marketplace = leadClass === 'marketplace';
    const lead = composeReferral(
        body(wish, identity),
        identity,
        part(identity, partner, 'Independent', marketplace ? null : 'msft')
    );
    return {
        ...lead,
        qualification: {
            marketplace: 'Direct',
            marketingQualified: 'MarketingQualified',
            salesQualified: 'SalesQualified'
        }[leadClass],
        referralSource: marketplace ? 'Azure Marketplace' : null,
        callToAction: marketplace ? 'Contact me' : null,
        details: {
            ...lead.details,
            customerAction: marketplace ? 'Contact me' : null,
            customerRequestedContact: marketplace
        }
    };
}

function part(identity: Identity, partner: Organization, type: 'Shared' | 'Independent', inviter: 'msft' | null): Part {
    return {
        organizationId: partner.id,
        organizationName: partner.name,
        externalReferenceId: null,
        expirationDateTime: expiryAfter(identity.at),
        status: 'New',
        substatus: 'Pending',
        type,
        direction: 'Incoming',
        mpnId: partner.mpnId,
        salesStage: null,
        acceptedDateTime: null,
        inviteContext: {
            notes: 'Looking for a partner with a fitting solution.',
            assistanceRequestCode: 'Unknown',
            invitedMpnId: null,
            invitedBy: { organizationId: inviter, organizationName: inviter && 'Microsoft' }
        }
    };
}

function body(wish: InboundWish, identity: Identity): CreateBody {
    const customer = wish.customer ?? 'Tannerby Falls Credit Union';
    const inNinetyDays = new Date(Date.parse(`${identity.at.slice(0, 10)}T00:00:00Z`) + 90 * 24 * 3600 * 1000);
    return {
        name: wish.name ?? `${customer} data platform`,
        customerProfile: {
            name: customer,
            size: '51to250employees',
            address: {
                addressLine1: '220 Orchard Avenue',
                city: 'Boise',
                state: 'ID',
                postalCode: '83702',
                country: wish.country ?? 'US'
            },
            team: [{ ...contact, contactPreference: { locale: 'en-us', disableNotifications: true } }]
        },
        consent: {
            consentToToShareInfoWithOthers: true,
            consentToContact: true,
            consentToMicrosoftToContactSpecificPartners: true,
            consentToShareReferralWithMicrosoftSellers: true
        },
        details: {
            notes: wish.notes ?? 'Customer is evaluating a reporting platform; please contact within the week.',
            dealValue: wish.dealValue ?? 60_000,
            currency: wish.currency ?? 'USD',
            closingDateTime: wish.closingDateTime ?? inNinetyDays.toISOString().replace('.000', ''),
            requirements: {
                industries: [{ id: 'Financial Services' }],
                products: [{ id: 'Azure' }],
                services: [{ id: 'DeploymentOrMigration' }],
                solutions: [
                    {
                        id: wish.solutionId ?? 'SOL-58213-KQT',
                        name: 'Velmorra Fleet Insights',
                        type: 'Name',
                        solutionType: '3P'
                    }
                ],
                additionalRequirements: { attributes: [{ type: 'CustomerMarketplaceIntent', id: 'HaveNotDecided' }] }
            }
        }
    };
}

const contact = {
    firstName: 'Devon',
    lastName: 'Achterberg',
    phoneNumber: '+12085550163',
    email: 'devon.achterberg@tannerbyfalls.example'
};
