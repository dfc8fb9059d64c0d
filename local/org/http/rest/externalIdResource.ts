import type { ObjectShape } from '../../schema/objectShape.ts';
import type { OutboundResponse } from '../orgMessages.ts';
import type { DataCall } from './dataApi.ts';
import { inTransaction, write } from './dataCalls.ts';
import { savedOrThrow } from './dmlErrors.ts';
import { readRecord } from './readRecord.ts';
import { recordFromJson } from './recordFromJson.ts';
import { requestObject } from './requestJson.ts';
import { RestError, methodNotAllowed } from './restError.ts';
import { json, noContent } from './restResult.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import { valueFromJson } from './valueFromJson.ts';

/** /sobjects/X/ExternalId__c/value: GET, PATCH (upsert) and DELETE. */
export function externalIdResource(
    call: DataCall,
    shape: ObjectShape,
    fieldName: string,
    value: string
): OutboundResponse {
    const field = shape.field(fieldName);
    if (!field || (!field.externalId && field.name !== 'Id')) {
        const message = `Provided external ID field does not exist or is not accessible: ${fieldName}`;
        throw RestError.of(404, 'NOT_FOUND', message);
    }
    switch (call.request.method) {
        case 'GET':
            return inTransaction(call, () => json(200, readRecord(call, shape, field.name, value)));
        case 'PATCH': {
            const { fields, text } = requestObject(call.request);
            const saved = inTransaction(call, () => {
                const record = recordFromJson(call.org, shape, fields, text, 'upsert');
                record.setByName(field.name, valueFromJson(field, value, ''));
                const options = { allOrNone: true, externalIdField: field.name };
                return savedOrThrow(write('upsert', [record], options)[0]!);
            });
            const { id, created } = saved;
            return json(created ? 201 : 200, { id, success: true, errors: [], created });
        }
        case 'DELETE': {
            inTransaction(call, () => {
                const found = readRecord({ ...call }, shape, field.name, value);
                const record = blankRecord(shape);
                record.setByName('Id', String(found.Id));
                savedOrThrow(write('delete', [record], { allOrNone: true })[0]!);
            });
            return noContent;
        }
    }
    throw methodNotAllowed(call.request.method, 'HEAD, GET, PATCH, DELETE');
}
