import { current } from '../../platform/transactions/transaction.ts';
import type { PendingRow } from '../save/pendingRow.ts';

/** A new campaign has two statuses for its members (Salesforce Help, "Predefined Campaign Member Status"). */
export function addMemberStatuses(row: PendingRow): void {
    if (row.before !== null) {
        return;
    }
    const { rows } = current().org.records;
    const common = { CampaignId: row.id! };
    rows.insert('CampaignMemberStatus', {
        ...common,
        Label: 'Sent',
        IsDefault: true,
        HasResponded: false,
        SortOrder: 1
    });
    rows.insert('CampaignMemberStatus', {
        ...common,
        Label: 'Responded',
        IsDefault: false,
        HasResponded: true,
        SortOrder: 2
    });
}
