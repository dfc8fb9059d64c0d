import { current } from '../../platform/transactions/transaction.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { dmlError, type DmlError } from '../dmlError.ts';

const written = {};

/** Users may be saved beside other records as long as none of these is set (same source). */
const delicateUserFields = ['UserRoleId', 'IsActive', 'ForecastEnabled', 'IsPortalEnabled', 'Username', 'ProfileId'];

/**
 * Setup objects and others cannot be written in one transaction (Apex Developer Guide, "sObjects That Cannot Be Used
 * Together in DML Operations"). The error of every row of the statement, null when it may go on.
 */
export function mixedDmlError(operation: string, records: readonly SObjectValue[]): DmlError | null {
    const { notes } = current();
    for (const shape of new Set(records.map((record) => record.shape))) {
        if (records.some((record) => record.shape === shape && !isHarmless(operation, record))) {
            const kind = shape.definition.setup ? 'setup' : 'plain';
            const before = notes.get(written);
            if (before !== undefined && before !== kind) {
                return mixed(shape.name, String(notes.get(mixedDmlObject)));
            }
            notes.set(written, kind);
            notes.set(mixedDmlObject, shape.name);
        }
    }
    return null;
}

/** A custom setting, a new user without a role, or a change of a user that touches nothing delicate. */
function isHarmless(operation: string, record: SObjectValue): boolean {
    if (record.shape.kind === 'setting') {
        return true;
    }
    // groups may be made and changed beside other records, not deleted
    if (record.shape.name === 'Group') {
        return operation === 'insert' || operation === 'update';
    }
    if (record.shape.name !== 'User') {
        return false;
    }
    const fields = operation === 'insert' ? ['UserRoleId'] : delicateUserFields;
    return fields.every((field) => record.getByName(field) === null);
}

function mixed(object: string, original: string): DmlError {
    const message =
        'DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): ' +
        `${object}, original object: ${original}`;
    return dmlError('MIXED_DML_OPERATION', message);
}

const mixedDmlObject = {};

/** A System.runAs block starts anew, and what came before it is remembered again behind it. */
export function enterMixedDml(): () => void {
    const { notes } = current();
    const [kind, name] = [notes.get(written), notes.get(mixedDmlObject)];
    notes.delete(written);
    return () => {
        notes.delete(written);
        if (kind !== undefined) {
            notes.set(written, kind);
            notes.set(mixedDmlObject, name);
        }
    };
}
