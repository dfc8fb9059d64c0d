import { current } from '../../platform/transactions/transaction.ts';
import type { PendingRow } from '../save/pendingRow.ts';

/** The statuses of a campaign that nobody has given others (Salesforce Help, "Predefined Campaign Member Status"). */
export const predefinedStatuses = [
    { Label: 'Sent', IsDefault: true, HasResponded: false, SortOrder: 1 },
    { Label: 'Responded', IsDefault: false, HasResponded: true, SortOrder: 2 }
] as const;

/** A new campaign has its statuses as rows, but not in a test (fact dml-campaign-member-statuses). */
export function addMemberStatuses(row: PendingRow): void {
    const { test, org } = current();
    if (row.before !== null || test !== null) {
        return;
    }
    predefinedStatuses.forEach((status) =>
        org.records.rows.insert('CampaignMemberStatus', { CampaignId: row.id!, ...status })
    );
}
