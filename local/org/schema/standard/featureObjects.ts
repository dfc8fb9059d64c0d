import type { OrgFeatures } from '../../project/orgFeatures.ts';
import type { StandardOverlay } from './standardOverlay.ts';

const currencyObjects: Readonly<Record<string, StandardOverlay>> = {
    CurrencyType: {
        keyPrefix: '0AG',
        fields: { IsoCode: 'Picklist(3) required', ConversionRate: 'Number(18,6) required', DecimalPlaces: 'required' },
        setup: true
    },
    DatedConversionRate: {
        keyPrefix: '04w',
        fields: { IsoCode: 'Picklist(3) required', ConversionRate: 'Number(18,6) required', StartDate: 'required' },
        setup: true
    }
};

const teamObjects: Readonly<Record<string, StandardOverlay>> = {
    OpportunityTeamMember: {
        keyPrefix: '00q',
        fields: {
            OpportunityId: 'required createonly cascade to:Opportunity',
            UserId: 'required createonly to:User',
            OpportunityAccessLevel: 'Picklist(40)',
            TeamMemberRole: 'Picklist(40)',
            Name: 'readonly',
            Title: 'readonly',
            PhotoUrl: 'readonly'
        }
    }
};

/** The standard objects that only orgs with a feature have. */
export function featureObjects({ multiCurrency, opportunityTeams }: OrgFeatures): Record<string, StandardOverlay> {
    return { ...(multiCurrency ? currencyObjects : {}), ...(opportunityTeams ? teamObjects : {}) };
}

const names = new Set(Object.keys({ ...currencyObjects, ...teamObjects }).map((name) => name.toLowerCase()));

/** Objects that do not exist, rather than being refused, where their feature is off. */
export function isFeatureObject(name: string): boolean {
    return names.has(name.toLowerCase());
}
