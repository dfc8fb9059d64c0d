import type { OutboundResponse } from '../orgMessages.ts';
import { dataResource, type DataCall } from './dataApi.ts';
import { inTransaction } from './dataCalls.ts';
import { requestObject } from './requestJson.ts';
import { RestError, methodNotAllowed } from './restError.ts';
import { restRequestOf } from './restRequestOf.ts';
import { json } from './restResult.ts';

const maxSubrequests = 25;

interface Subrequest {
    readonly method: string;
    readonly url: string;
    readonly referenceId: string;
    readonly body?: unknown;
    readonly httpHeaders?: Readonly<Record<string, string>>;
}

interface Subresponse {
    readonly body: unknown;
    readonly httpHeaders: Readonly<Record<string, string>>;
    readonly httpStatusCode: number;
    readonly referenceId: string;
}

/** Takes the work of a composite request back when `allOrNone` is set and one part failed. */
class RolledBack extends Error {}

/** POST /composite: up to 25 requests in a row; later ones may name results of earlier ones (`@{ref.id}`). */
export function compositeResource(call: DataCall): OutboundResponse {
    if (call.request.method !== 'POST') {
        throw methodNotAllowed(call.request.method, 'POST');
    }
    const { fields } = requestObject(call.request);
    const subrequests = (fields.compositeRequest ?? []) as Subrequest[];
    if (subrequests.length > maxSubrequests) {
        const message = `Limit of ${maxSubrequests} subrequests exceeded`;
        throw RestError.of(400, 'LIMIT_EXCEEDED', message);
    }
    const done: Subresponse[] = [];
    try {
        if (fields.allOrNone === true) {
            const part = { ...call, concurrent: false };
            inTransaction(call, () => runAll(part, subrequests, done, true));
        } else {
            runAll(call, subrequests, done, false);
        }
    } catch (error) {
        if (!(error instanceof RolledBack)) {
            throw error;
        }
        return json(200, { compositeResponse: done.map(haltedUnlessFailed) });
    }
    return json(200, { compositeResponse: done });
}

function runAll(call: DataCall, subrequests: readonly Subrequest[], done: Subresponse[], allOrNone: boolean): void {
    for (const subrequest of subrequests) {
        done.push(runOne(call, subrequest, done));
        if (allOrNone && done.at(-1)!.httpStatusCode >= 400) {
            throw new RolledBack();
        }
    }
}

function runOne(call: DataCall, subrequest: Subrequest, done: readonly Subresponse[]): Subresponse {
    const { referenceId } = subrequest;
    try {
        const url = filledIn(subrequest.url, done);
        const body = subrequest.body === undefined ? '' : filledIn(JSON.stringify(subrequest.body), done);
        const request = restRequestOf({
            method: subrequest.method,
            url,
            headers: Object.entries(subrequest.httpHeaders ?? {}),
            body: new TextEncoder().encode(body),
            remoteAddress: call.request.remoteAddress
        });
        const response = dataResource({ ...call, request, rest: request.path.slice(3) });
        const text = typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body);
        const { location } = response.headers;
        return {
            body: text === '' ? null : JSON.parse(text),
            httpHeaders: location ? { Location: location } : {},
            httpStatusCode: response.status,
            referenceId
        };
    } catch (error) {
        if (error instanceof RestError) {
            return { body: error.entries, httpHeaders: {}, httpStatusCode: error.status, referenceId };
        }
        throw error;
    }
}

/** `@{refAccount.id}` → the value in that answer. */
function filledIn(text: string, done: readonly Subresponse[]): string {
    return text.replace(/@\{(\w+)((?:\.\w+|\[\d+\])+)\}/g, (whole, reference: string, path: string) => {
        const response = done.find((each) => each.referenceId === reference);
        const steps = path.match(/\w+/g) ?? [];
        const value = steps.reduce<unknown>(
            (at, step) => (at as Record<string, unknown> | null | undefined)?.[step],
            response?.body
        );
        if (value === undefined || value === null) {
            const message = `Invalid reference specified. No value for ${whole} found`;
            throw RestError.of(400, 'PROCESSING_HALTED', message);
        }
        return String(value);
    });
}

function haltedUnlessFailed(response: Subresponse): Subresponse {
    if (response.httpStatusCode >= 400) {
        return response;
    }
    const message = 'The transaction was rolled back since another operation in the same transaction failed.';
    return { ...response, body: [{ errorCode: 'PROCESSING_HALTED', message }], httpHeaders: {}, httpStatusCode: 400 };
}
