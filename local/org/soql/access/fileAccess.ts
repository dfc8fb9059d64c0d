import { fieldOf } from '../../dml/save/rowFields.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { OrgUser } from '../../platform/users/orgUser.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import { rowAccess } from './rowAccess.ts';

/**
 * Every user may read attachments and files as objects; which of them are there goes by what they hang on: attachments by
 * the record, in all that keeps to sharing; files by their owner and by the records that they are linked to, in user mode
 * alone (fact sharing-files-by-their-records). Null for all other objects and for users who see all data.
 */
export function fileAccess(shape: ObjectShape, mode: 'user' | 'system'): ((row: Row) => boolean) | null {
    const { user } = current();
    if (shape.kind !== 'standard' || user.rights.viewAllData || user.rights.modifyAllData) {
        return null;
    }
    switch (shape.name) {
        case 'Attachment':
            return (row) => mayRead(valueOf(shape, row, 'ParentId'), user);
        case 'ContentDocument':
        case 'ContentVersion':
            return mode === 'user' ? (row) => mayReadFile(shape, row, user) : null;
        default:
            return null;
    }
}

function mayReadFile(shape: ObjectShape, row: Row, user: OrgUser): boolean {
    if (valueOf(shape, row, 'OwnerId') === user.id) {
        return true;
    }
    const document = shape.name === 'ContentDocument' ? row.id : valueOf(shape, row, 'ContentDocumentId');
    return current()
        .org.records.rows.find('ContentDocumentLink', 'ContentDocumentId', document)
        .some((link) => mayRead(String(link.getByName('LinkedEntityId')), user));
}

/** The user's own id counts as a record that the user may read. */
function mayRead(id: string, user: OrgUser): boolean {
    const found = current().org.store.row(id);
    const shape = found?.table.shape;
    if (id === user.id || found === undefined || shape === undefined || shape.definition.setup) {
        return id === user.id;
    }
    return user.rights.objectRights(shape.name).read && (rowAccess(shape, 'Read', user)?.(found.row) ?? true);
}

function valueOf(shape: ObjectShape, row: Row, field: string): string {
    return String(fieldOf({ shape, values: row.values }, field));
}
