import { fieldAccess } from '../../platform/access/fieldAccess.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { raise } from '../../values/exceptions/raise.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { dmlError } from '../dmlError.ts';
import { dmlException } from '../dmlException.ts';
import type { DmlOperation } from '../runDml.ts';

/** User mode: object and field permissions of the running user; the first thing that is missing raises. */
export function checkRights(operation: DmlOperation, records: readonly SObjectValue[], mode: 'user' | 'system'): void {
    const { rights } = current().user;
    if (mode === 'system' || rights.modifyAllData) {
        return;
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
        records.forEach((record, index) => checkFields(record, index));
    }
}

function checkFields(record: SObjectValue, index: number): void {
    const { rights } = current().user;
    const { shape } = record;
    const denied = record.populated
        .map((slot) => shape.fields[slot])
        .filter((field) => field !== undefined && field.name !== 'Id' && !fieldAccess(rights, shape, field).edit)
        .map((field) => field!.name);
    if (denied.length > 0) {
        const message = `Operation failed due to fields being inaccessible on Sobject ${shape.name}, check errors on Exception or Result!`;
        const error = dmlError('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message, ...denied);
        throw dmlException('Operation', [{ index, id: record.id, errors: [error] }], message);
    }
}
