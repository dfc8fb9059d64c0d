import { isId, toId } from '../../values/primitives/apexId.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { SaveOutcome } from '../../dml/dmlError.ts';
import type { OutboundResponse } from '../orgMessages.ts';
import type { DataCall } from './dataApi.ts';
import { inTransaction, shapeNamed, write, type WriteOperation } from './dataCalls.ts';
import { errorEntry } from './dmlErrors.ts';
import { recordFromJson } from './recordFromJson.ts';
import { requestObject } from './requestJson.ts';
import { RestError, methodNotAllowed } from './restError.ts';
import { json } from './restResult.ts';

const maxRecords = 200;

/** /composite/sobjects: up to 200 records in one call, each with its own result. */
export function collectionsResource(call: DataCall): OutboundResponse {
    const { method } = call.request;
    switch (method) {
        case 'POST':
            return saveBody(call, 'insert');
        case 'PATCH':
            return saveBody(call, call.rest[2] === undefined ? 'update' : 'upsert');
        case 'DELETE':
            return deleteIds(call);
    }
    throw methodNotAllowed(method, 'POST, PATCH, DELETE');
}

function saveBody(call: DataCall, operation: 'insert' | 'update' | 'upsert'): OutboundResponse {
    const { fields, text } = requestObject(call.request);
    const rows = (fields.records ?? []) as Record<string, unknown>[];
    checkCount(rows.length);
    const allOrNone = fields.allOrNone === true;
    const externalIdField = call.rest[3];
    return inTransaction(call, () => {
        const records = rows.map((row) => {
            const type = (row.attributes as { type?: string } | undefined)?.type ?? call.rest[2];
            if (!type) {
                throw RestError.of(400, 'INVALID_INPUT', 'Include an entity type in the attributes of each record');
            }
            const { Id, id, ...rest } = row as { Id?: string; id?: string };
            const record = recordFromJson(call.org, shapeNamed(call, type), rest, text, operation);
            const key = Id ?? id;
            if (key !== undefined && operation !== 'insert') {
                record.setByName('Id', idOf(key));
            }
            return record;
        });
        const options = { allOrNone, ...(externalIdField ? { externalIdField } : {}) };
        return answer(operation, records, options);
    });
}

function deleteIds(call: DataCall): OutboundResponse {
    const ids = (call.request.query.get('ids') ?? '').split(',').filter(Boolean);
    checkCount(ids.length);
    const allOrNone = call.request.query.get('allOrNone') === 'true';
    return inTransaction(call, () => {
        const records = ids.map((id) => {
            const shape = call.org.schema.objectOfId(idOf(id));
            if (!shape) {
                throw RestError.of(400, 'MALFORMED_ID', `malformed id ${id}`);
            }
            const record = blankRecord(shape);
            record.setByName('Id', idOf(id));
            return record;
        });
        return answer('delete', records, { allOrNone });
    });
}

/** Records of several objects are saved object by object, in the order in which objects first appear. */
function answer(
    operation: WriteOperation,
    records: readonly SObjectValue[],
    options: { allOrNone: boolean; externalIdField?: string }
): OutboundResponse {
    const outcomes = new Map<SObjectValue, SaveOutcome>();
    for (const shape of new Set(records.map((record) => record.shape))) {
        const own = records.filter((record) => record.shape === shape);
        const saved = write(operation, own, options);
        own.forEach((record, index) => outcomes.set(record, saved[index]!));
    }
    return json(
        200,
        records.map((record) => collectionResult(outcomes.get(record)!, operation))
    );
}

function collectionResult(outcome: SaveOutcome, operation: WriteOperation): object {
    const { success, id, created } = outcome;
    const errors = outcome.errors.map((error) => {
        const { errorCode, message, fields } = errorEntry(error);
        return { statusCode: errorCode, message, fields: fields ?? [] };
    });
    return { ...(success ? { id } : {}), success, errors, ...(operation === 'upsert' && success ? { created } : {}) };
}

function checkCount(count: number): void {
    if (count > maxRecords) {
        const message = `record limit reached. cannot submit more than ${maxRecords} records into this call`;
        throw RestError.of(400, 'EXCEEDED_ID_LIMIT', message);
    }
}

function idOf(text: string): string {
    if (!isId(text)) {
        throw RestError.of(400, 'MALFORMED_ID', `malformed id ${text}`);
    }
    return toId(text)!;
}
