import { fieldAccess } from '../../platform/access/fieldAccess.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { raise } from '../../values/exceptions/raise.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { dmlError, type DmlError } from '../dmlError.ts';
import type { ApexException } from '../../values/exceptions/apexException.ts';
import { dmlException } from '../dmlException.ts';
import type { DmlOperation } from '../runDml.ts';

/**
 * User mode: object and field permissions of the running user. An object that is closed raises; records with fields that
 * are closed have errors, by their index.
 */
export function checkRights(
    operation: DmlOperation,
    records: readonly SObjectValue[],
    mode: 'user' | 'system'
): ReadonlyMap<number, DmlError> {
    const { rights } = current().user;
    const denied = new Map<number, DmlError>();
    if (mode === 'system' || rights.modifyAllData) {
        return denied;
    }
    for (const shape of new Set(records.map((record) => record.shape))) {
        const may = rights.objectRights(shape.name);
        const allowed = {
            insert: may.create,
            update: may.edit,
            upsert: may.create && may.edit,
            delete: may.delete,
            undelete: may.create
        };
        if (!allowed[operation]) {
            raise('System.SecurityException', `Access to entity '${shape.name}' denied`);
        }
    }
    if (operation !== 'delete' && operation !== 'undelete') {
        records.forEach((record, index) => {
            const error = fieldsError(record);
            if (error !== null) denied.set(index, error);
        });
    }
    return denied;
}

function fieldsError(record: SObjectValue): DmlError | null {
    const { rights } = current().user;
    const { shape } = record;
    const closed = record.populated
        .map((slot) => shape.fields[slot])
        .filter((field) => field !== undefined && field.name !== 'Id' && !fieldAccess(rights, shape, field).edit)
        .map((field) => field!.name);
    const message = `Operation failed due to fields being inaccessible on Sobject ${shape.name}, check errors on Exception or Result!`;
    return closed.length === 0 ? null : dmlError('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message, ...closed);
}

/** The exception of a statement that saves all or nothing: its message is that of the error alone. */
export function rightsException(
    denied: ReadonlyMap<number, DmlError>,
    records: readonly SObjectValue[]
): ApexException {
    const rows = [...denied].map(([index, error]) => ({
        index,
        id: records[index]!.id,
        errors: [error],
        object: records[index]!.shape.name
    }));
    return dmlException('Operation', rows, rows[0]!.errors[0]!.message);
}
