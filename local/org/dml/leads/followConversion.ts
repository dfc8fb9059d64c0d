import { current } from '../../platform/transactions/transaction.ts';
import type { Row } from '../../store/row.ts';
import type { ApexValue } from '../../values/value.ts';
import { fieldOf, withFields } from '../save/rowFields.ts';
import { sumCampaign } from '../standard/campaignSums.ts';

/** What a lead has become. */
export interface Converted {
    readonly accountId: string;
    readonly contactId: string;
    readonly opportunityId: string | null;
}

/**
 * The activities of a lead go to its contact and its opportunity, or account, and its campaigns have the contact for a member
 * (Salesforce Help, "Considerations for Converting Leads"). Their triggers do not fire for that.
 */
export function followConversion(leadId: string, { accountId, contactId, opportunityId }: Converted): void {
    for (const object of ['Task', 'Event']) {
        rewrite(object, 'WhoId', leadId, (read) => ({
            WhoId: contactId,
            WhatId: read('WhatId') ?? opportunityId ?? accountId,
            AccountId: accountId
        }));
    }
    rewrite('CampaignMember', 'LeadId', leadId, () => ({
        ContactId: contactId,
        LeadOrContactId: contactId,
        Type: 'Contact'
    })).forEach((member) => sumCampaign(member));
}

/** Writes fields of the rows whose lookup points to the lead; the campaigns of those that have one. */
function rewrite(
    object: string,
    lookup: string,
    leadId: string,
    fields: (read: (field: string) => ApexValue) => Readonly<Record<string, ApexValue>>
): ApexValue[] {
    const { schema, store } = current().org;
    const shape = schema.object(object)!;
    const read = (row: Row) => (field: string) => fieldOf({ shape, values: row.values }, field);
    const rows = store
        .table(shape)
        .withValue(shape.slot(lookup, 'sobjectField')!, leadId)
        .filter((row) => !row.deleted);
    rows.forEach((row) => store.put(shape, withFields(shape, row, fields(read(row)))));
    return rows.map((row) => read(row)('CampaignId'));
}
