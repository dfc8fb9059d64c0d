/** What an org has besides what every org has: features of a scratch org definition that change the schema. */
export interface OrgFeatures {
    /** CurrencyIsoCode on records, CurrencyType, convertCurrency(). */
    readonly multiCurrency: boolean;
    /** OpportunityTeamMember. */
    readonly opportunityTeams: boolean;
}

/** A plain org with one currency. */
export const noFeatures: OrgFeatures = { multiCurrency: false, opportunityTeams: false };
