import { current } from '../../platform/transactions/transaction.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { fieldOf, setField } from '../save/rowFields.ts';
import { savedRow } from './savedRow.ts';
import { statusOf } from './statusOf.ts';

/** What a case takes from its status and its contact (Object Reference, "Case"). */
export function fillCase(row: PendingRow): void {
    const closed = statusOf('CaseStatus', fieldOf(row, 'Status'))?.('IsClosed') === true;
    const wasClosed = fieldOf(row, 'ClosedDate') !== null && fieldOf(row, 'IsClosed') === true;
    setField(row, 'IsClosed', closed);
    if (closed !== wasClosed) {
        setField(row, 'ClosedDate', closed ? new ApexDatetime(Math.floor(current().now() / 1000) * 1000) : null);
    }
    if (row.before === null) {
        setField(row, 'IsClosedOnCreate', closed);
    }
    const contact = savedRow(fieldOf(row, 'ContactId'));
    if (fieldOf(row, 'AccountId') === null) {
        setField(row, 'AccountId', contact?.field('AccountId') ?? null);
    }
    for (const [own, theirs] of [
        ['ContactEmail', 'Email'],
        ['ContactPhone', 'Phone'],
        ['ContactMobile', 'MobilePhone'],
        ['ContactFax', 'Fax']
    ] as const) {
        setField(row, own, contact?.field(theirs) ?? null);
    }
}
