import { current } from '../../platform/transactions/transaction.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import type { ApexValue } from '../../values/value.ts';
import { newRecord } from '../save/newRecord.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { fieldOf, setField } from '../save/rowFields.ts';
import { saveRecords } from '../save/saveRecords.ts';

const lists = { ToIds: 'ToAddress', CcIds: 'CcAddress', BccIds: 'BccAddress' } as const;

/**
 * The people named in ToIds, CcIds and BccIds are related to the e-mail, and so are bare addresses of ToAddress and its
 * kin; the sender is not (Object Reference, EmailMessage; docs/fidelity for the addresses).
 */
export function relateEmail(row: PendingRow): void {
    if (row.before !== null) {
        return;
    }
    const relations = Object.entries(lists).flatMap(([field, type]) => {
        const ids = fieldOf(row, field);
        const related = { EmailMessageId: row.id, RelationType: type };
        return [
            ...(ids instanceof ApexList ? ids.items : []).map((id) => ({ ...related, RelationId: id })),
            ...addresses(fieldOf(row, type)).map((address) => ({ ...related, RelationAddress: address }))
        ].map((fields) => newRecord('EmailMessageRelation', fields));
    });
    if (relations.length > 0) {
        saveRecords(relations, 'insert');
    }
}

/** Addresses stand behind each other with semicolons or commas. */
function addresses(text: ApexValue): string[] {
    return String(text ?? '')
        .split(/[;,]/)
        .map((each) => each.trim())
        .filter((each) => each !== '');
}

/** The object of the person and, where the caller names none, the address. */
export function fillRelation(row: PendingRow): void {
    const id = fieldOf(row, 'RelationId');
    if (typeof id !== 'string') {
        return;
    }
    const { schema, records } = current().org;
    const email = schema.objectOfId(id)?.field('Email') ? records.rows.get(id)?.getByName('Email') : null;
    setField(row, 'RelationObjectType', schema.objectOfId(id)?.name ?? null);
    setField(row, 'RelationAddress', fieldOf(row, 'RelationAddress') ?? email ?? null);
}
