import { current } from '../../platform/transactions/transaction.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { fieldOf, setField } from '../save/rowFields.ts';

/** A file that is shared by a link gets its addresses (Object Reference, ContentDistribution). */
export function fillDistribution(row: PendingRow): void {
    const { org, user } = current();
    const version = String(fieldOf(row, 'ContentVersionId'));
    const base = `${org.baseUrl}/sfc`;
    setField(row, 'OwnerId', fieldOf(row, 'OwnerId') ?? user.id);
    setField(row, 'ContentDocumentId', org.records.rows.get(version)?.getByName('ContentDocumentId') ?? null);
    setField(row, 'DistributionPublicUrl', `${base}/p/#${org.settings.organizationId}/a/${version}`);
    const download = fieldOf(row, 'PreferencesAllowOriginalDownload') === true;
    setField(row, 'ContentDownloadUrl', download ? `${base}/dist/version/download/?ids=${version}` : null);
    const asPdf = fieldOf(row, 'PreferencesAllowPDFDownload') === true;
    setField(row, 'PdfDownloadUrl', asPdf ? `${base}/dist/version/renditionDownload?ids=${version}` : null);
    setField(row, 'ViewCount', 0);
}
