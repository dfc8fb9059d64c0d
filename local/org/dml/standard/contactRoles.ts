import { current } from '../../platform/transactions/transaction.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import type { ApexValue } from '../../values/value.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { fieldOf, withFields } from '../save/rowFields.ts';

/** A saved role of a contact in an opportunity: its opportunity has one primary role, and that role's contact as its own. */
export function followContactRole(row: PendingRow, chunk: readonly PendingRow[]): void {
    keepOnePrimary(row, chunk);
    tellPrimaryContact(row);
}

/**
 * A new primary role takes the place of the one before; primary roles that come together all stay (fact
 * dml-primary-contact-roles).
 */
function keepOnePrimary(row: PendingRow, chunk: readonly PendingRow[]): void {
    if (fieldOf(row, 'IsPrimary') !== true) return;
    const together = new Set(chunk.map((other) => other.id));
    for (const other of rolesOf(row.shape, fieldOf(row, 'OpportunityId'))) {
        if (!together.has(other.id)) {
            current().org.store.put(row.shape, withFields(row.shape, other, { IsPrimary: false }));
        }
    }
}

/** Opportunity.ContactId is the contact of the primary role (Object Reference, "Opportunity"). */
export function tellPrimaryContact(row: PendingRow): void {
    const { schema, store } = current().org;
    const id = fieldOf(row, 'OpportunityId');
    const opportunity = schema.object('Opportunity')!;
    const saved = typeof id === 'string' ? store.table(opportunity).get(id) : undefined;
    if (!saved) return;
    const read = (role: Row, field: string): ApexValue => fieldOf({ shape: row.shape, values: role.values }, field);
    const primary = rolesOf(row.shape, id).find((role) => read(role, 'IsPrimary') === true);
    const contact = primary ? read(primary, 'ContactId') : null;
    if (fieldOf({ shape: opportunity, values: saved.values }, 'ContactId') !== contact) {
        store.put(opportunity, withFields(opportunity, saved, { ContactId: contact }));
    }
}

function rolesOf(shape: ObjectShape, opportunity: ApexValue): Row[] {
    const slot = shape.slot('OpportunityId', 'sobjectField')!;
    const roles = current().org.store.table(shape).withValue(slot, opportunity);
    return [...roles].filter((role) => !role.deleted);
}
