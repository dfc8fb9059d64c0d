import type { OutboundResponse } from '../orgMessages.ts';
import type { DataCall } from './dataApi.ts';
import { inTransaction } from './dataCalls.ts';
import { columnMetadata } from './columnMetadata.ts';
import { QueryCursors } from './queryCursors.ts';
import { queryRows } from './queryRows.ts';
import { RestError, methodNotAllowed, notFound } from './restError.ts';
import { json } from './restResult.ts';
import { rowsToJson } from './rowsToJson.ts';

const defaultBatch = 2000;
const smallestBatch = 200;

/** GET /query?q=…, /queryAll?q=…, /query/<cursor>-<offset> */
export function queryResource(call: DataCall): OutboundResponse {
    const { request } = call;
    if (request.method !== 'GET') {
        throw methodNotAllowed(request.method, 'HEAD, GET');
    }
    const locator = call.rest[1];
    if (locator !== undefined) {
        return nextPage(call, locator);
    }
    const text = request.query.get('q');
    if (text === null || text.trim() === '') {
        throw RestError.of(400, 'MALFORMED_QUERY', 'A query string has to be specified');
    }
    const allRows = call.rest[0]!.toLowerCase() === 'queryall';
    return inTransaction(call, () => {
        const { query, rows, count } = queryRows(call, text, allRows);
        if (request.query.get('columns') === 'true') {
            return json(200, columnMetadata(call, query));
        }
        if (count !== null) {
            return json(200, { totalSize: count, done: true, records: [] });
        }
        return page(call, rowsToJson(call, query, rows), 0, null);
    });
}

function page(call: DataCall, records: readonly unknown[], from: number, cursor: string | null): OutboundResponse {
    const end = from + batchSize(call);
    const head = { totalSize: records.length, done: end >= records.length };
    const slice = records.slice(from, end);
    if (head.done) {
        return json(200, { ...head, records: slice });
    }
    const name = cursor ?? QueryCursors.of(call.org).keep(call.user.id, records);
    return json(200, { ...head, nextRecordsUrl: `${call.root}/query/${name}-${end}`, records: slice });
}

function nextPage(call: DataCall, locator: string): OutboundResponse {
    const match = /^(\w+)-(\d+)$/.exec(locator);
    const records = match && QueryCursors.of(call.org).get(call.user.id, match[1]!);
    if (!match) {
        throw notFound();
    }
    if (!records) {
        throw RestError.of(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator');
    }
    return page(call, records, Number(match[2]), match[1]!);
}

/** `Sforce-Query-Options: batchSize=500`; between 200 and 2000. */
function batchSize(call: DataCall): number {
    const asked = /batchSize\s*=\s*(\d+)/i.exec(call.request.headers.get('Sforce-Query-Options') ?? '')?.[1];
    return asked === undefined ? defaultBatch : Math.min(Math.max(Number(asked), smallestBatch), defaultBatch);
}
