import { isId, toId } from '../../values/primitives/apexId.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import type { OutboundResponse } from '../orgMessages.ts';
import type { DataCall } from './dataApi.ts';
import { inTransaction, shapeNamed, write } from './dataCalls.ts';
import { describeGlobal, describeObject, describeSummary } from './describe.ts';
import { savedOrThrow } from './dmlErrors.ts';
import { externalIdResource } from './externalIdResource.ts';
import { recordFromJson } from './recordFromJson.ts';
import { readRecord } from './readRecord.ts';
import { requestObject } from './requestJson.ts';
import { RestError, methodNotAllowed } from './restError.ts';
import { json, noContent } from './restResult.ts';

/** /sobjects and everything under it. */
export function sobjectsResource(call: DataCall): OutboundResponse {
    const [, object, second, third] = call.rest;
    if (object === undefined) {
        return json(200, describeGlobal(call));
    }
    const shape = shapeNamed(call, object);
    if (second === undefined) {
        return objectResource(call, shape.name);
    }
    if (second.toLowerCase() === 'describe') {
        return json(200, describeObject(call, shape));
    }
    return third === undefined
        ? recordResource(call, shape.name, second)
        : externalIdResource(call, shape, second, third);
}

function objectResource(call: DataCall, object: string): OutboundResponse {
    const { request } = call;
    const shape = shapeNamed(call, object);
    switch (request.method) {
        case 'GET':
            return json(200, { objectDescribe: describeSummary(call, shape), recentItems: [] });
        case 'POST': {
            const { fields, text } = requestObject(request);
            const saved = inTransaction(call, () => {
                const record = recordFromJson(call.org, shape, fields, text, 'insert');
                return savedOrThrow(write('insert', [record], { allOrNone: true })[0]!);
            });
            const headers = { location: `${call.root}/sobjects/${shape.name}/${saved.id}` };
            return json(201, { id: saved.id, success: true, errors: [] }, headers);
        }
    }
    throw methodNotAllowed(request.method, 'HEAD, GET, POST');
}

function recordResource(call: DataCall, object: string, idText: string): OutboundResponse {
    const { request } = call;
    const shape = shapeNamed(call, object);
    const id = recordId(idText, shape.keyPrefix);
    switch (request.method) {
        case 'GET':
            return inTransaction(call, () => json(200, readRecord(call, shape, 'Id', id)));
        case 'PATCH': {
            const { fields, text } = requestObject(request);
            inTransaction(call, () => {
                const record = recordFromJson(call.org, shape, fields, text, 'update');
                record.setByName('Id', id);
                savedOrThrow(write('update', [record], { allOrNone: true })[0]!);
            });
            return noContent;
        }
        case 'DELETE':
            inTransaction(call, () => {
                const record = blankRecord(shape);
                record.setByName('Id', id);
                savedOrThrow(write('delete', [record], { allOrNone: true })[0]!);
            });
            return noContent;
    }
    throw methodNotAllowed(request.method, 'HEAD, GET, PATCH, DELETE');
}

/** An id of that object. @throws RestError NOT_FOUND / MALFORMED_ID */
function recordId(text: string, keyPrefix: string): string {
    if (!isId(text)) {
        throw RestError.of(404, 'NOT_FOUND', 'Provided external ID field does not exist or is not accessible: ' + text);
    }
    const id = toId(text)!;
    if (!id.startsWith(keyPrefix)) {
        throw RestError.of(400, 'MALFORMED_ID', `malformed id ${text}`);
    }
    return id;
}
