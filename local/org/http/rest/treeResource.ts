import type { OutboundResponse } from '../orgMessages.ts';
import type { DataCall } from './dataApi.ts';
import { inTransaction, shapeNamed } from './dataCalls.ts';
import { insertTree, TreeError } from './insertTree.ts';
import { requestObject } from './requestJson.ts';
import { methodNotAllowed, notFound } from './restError.ts';
import { json } from './restResult.ts';

/** POST /composite/tree/X: records with their children, all or none. */
export function treeResource(call: DataCall): OutboundResponse {
    if (call.request.method !== 'POST') {
        throw methodNotAllowed(call.request.method, 'POST');
    }
    const object = call.rest[2];
    if (object === undefined) {
        throw notFound();
    }
    shapeNamed(call, object);
    const { fields, text } = requestObject(call.request);
    const references = new Map<string, string>();
    try {
        inTransaction(call, () =>
            insertTree(call.org, (fields.records ?? []) as Record<string, unknown>[], text, references)
        );
    } catch (error) {
        if (!(error instanceof TreeError)) {
            throw error;
        }
        const errors = error.entries.map(({ errorCode, message, fields: names }) => ({
            statusCode: errorCode,
            message,
            fields: names ?? []
        }));
        return json(400, { hasErrors: true, results: [{ referenceId: error.referenceId, errors }] });
    }
    const results = [...references].map(([referenceId, id]) => ({ referenceId, id }));
    return json(201, { hasErrors: false, results });
}
