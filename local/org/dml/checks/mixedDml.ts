import { current } from '../../platform/transactions/transaction.ts';
import type { ApexException } from '../../values/exceptions/apexException.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { dmlError } from '../dmlError.ts';
import { dmlException } from '../dmlException.ts';

const written = {};

/** Users may be saved beside other records as long as none of these is set (same source). */
const delicateUserFields = ['UserRoleId', 'IsActive', 'ForecastEnabled', 'IsPortalEnabled', 'Username', 'ProfileId'];

/**
 * Setup objects and others cannot be written in one transaction (Apex Developer Guide, "sObjects That Cannot Be Used
 * Together in DML Operations").
 */
export function checkMixedDml(operation: string, records: readonly SObjectValue[]): void {
    const { notes } = current();
    for (const shape of new Set(records.map((record) => record.shape))) {
        if (records.some((record) => record.shape === shape && !isHarmless(operation, record))) {
            const kind = shape.definition.setup ? 'setup' : 'plain';
            const before = notes.get(written);
            if (before !== undefined && before !== kind) {
                throw mixed(operation, shape.name, String(notes.get(mixedDmlObject)));
            }
            notes.set(written, kind);
            notes.set(mixedDmlObject, shape.name);
        }
    }
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

function mixed(operation: string, object: string, original: string): ApexException {
    const message =
        'DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): ' +
        `${object}, original object: ${original}`;
    return dmlException(`${operation[0]!.toUpperCase()}${operation.slice(1)}`, [
        { index: 0, id: null, errors: [dmlError('MIXED_DML_OPERATION', message)] }
    ]);
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
