import { current } from '../../platform/transactions/transaction.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import type { ApexValue } from '../../values/value.ts';
import { fieldOf, withFields } from '../save/rowFields.ts';
import { savedRow } from './savedRow.ts';

type Reader = (field: string) => ApexValue;

/** A new campaign has nobody and nothing yet. */
export const emptyCampaign: Readonly<Record<string, ApexValue>> = {
    NumberOfContacts: 0,
    NumberOfLeads: 0,
    NumberOfConvertedLeads: 0,
    NumberOfResponses: 0,
    NumberOfOpportunities: 0,
    NumberOfWonOpportunities: 0,
    AmountAllOpportunities: ApexDecimal.ofInteger(0),
    AmountWonOpportunities: ApexDecimal.ofInteger(0)
};

/** Counts the members and the opportunities of a campaign anew; its triggers do not fire for that (Object Reference, "Campaign"). */
export function sumCampaign(id: ApexValue): void {
    const { store } = current().org;
    const found = id === null ? undefined : store.row(String(id));
    if (!found || found.row.deleted) {
        return;
    }
    const members = rowsOf('CampaignMember', found.row.id);
    const opportunities = rowsOf('Opportunity', found.row.id);
    const won = opportunities.filter((one) => one('IsWon') === true);
    const fields: Record<string, ApexValue> = {
        NumberOfContacts: members.filter((one) => one('ContactId') !== null).length,
        NumberOfLeads: members.filter((one) => one('LeadId') !== null).length,
        NumberOfConvertedLeads: members.filter((one) => isConverted(one('LeadId'))).length,
        NumberOfResponses: members.filter((one) => one('HasResponded') === true).length,
        NumberOfOpportunities: opportunities.length,
        NumberOfWonOpportunities: won.length,
        AmountAllOpportunities: amountOf(opportunities),
        AmountWonOpportunities: amountOf(won)
    };
    store.put(found.table.shape, withFields(found.table.shape, found.row, fields));
}

function isConverted(leadId: ApexValue): boolean {
    return savedRow(leadId)?.field('IsConverted') === true;
}

function amountOf(opportunities: readonly Reader[]): ApexDecimal {
    return opportunities
        .map((one) => one('Amount'))
        .filter((amount) => amount instanceof ApexDecimal)
        .reduce((all, amount) => all.plus(amount), ApexDecimal.ofInteger(0));
}

function rowsOf(object: string, campaignId: string): Reader[] {
    const { schema, store } = current().org;
    const shape = schema.object(object)!;
    return store
        .table(shape)
        .withValue(shape.slot('CampaignId', 'sobjectField')!, campaignId)
        .filter((one) => !one.deleted)
        .map((one) => (field) => fieldOf({ shape, values: one.values }, field));
}
