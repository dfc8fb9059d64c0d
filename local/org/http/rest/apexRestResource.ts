import { performance } from 'node:perf_hooks';
import type { LoadedMethod, RestResource } from '../../compile/load/loadedCode.ts';
import { runTransaction } from '../../platform/transactions/transaction.ts';
import { asApexException } from '../../values/exceptions/asApexException.ts';
import { ApexRestResponse } from '../apexRestResponse.ts';
import type { OutboundResponse } from '../orgMessages.ts';
import { restCallOf } from '../restCall.ts';
import { apexRestRequestOf } from './apexRestRequestOf.ts';
import { apexFromJson, apexToJson } from './apexJson.ts';
import { callerOrGuest } from './caller.ts';
import { requestObject } from './requestJson.ts';
import type { RestCallContext } from './restApi.ts';
import { RestError } from './restError.ts';

const maxBody = 6_000_000;

/** /services/apexrest/…: the package's @RestResource classes. Without a token the caller is the site's guest user. */
export function apexRestResource(context: RestCallContext): OutboundResponse {
    const { org, request } = context;
    const user = callerOrGuest(org, request);
    const path = request.rawPath.replace(/^\/services\/apexrest/i, '') || '/';
    const resource = bestMatch(org.code.restResources, path);
    if (!resource) {
        throw RestError.of(404, 'NOT_FOUND', 'Could not find a match for URL');
    }
    if (!user.rights.mayUseClass(resource.className)) {
        const message = `You do not have access to the Apex class named: ${resource.className}`;
        throw RestError.of(403, 'FORBIDDEN', message);
    }
    const method = resource.methods.get(request.method);
    if (!method) {
        const allowed = [...resource.methods.keys()].join(', ');
        const message = `HTTP Method '${request.method}' not allowed. Allowed are ${allowed}`;
        throw RestError.of(405, 'METHOD_NOT_ALLOWED', message);
    }
    if (request.body.byteLength > maxBody) {
        throw RestError.of(413, 'REQUEST_ENTITY_TOO_LARGE', `The request is longer than ${maxBody} bytes`);
    }
    return invoke(context, resource, method, path, user);
}

function invoke(
    context: RestCallContext,
    resource: RestResource,
    method: LoadedMethod,
    path: string,
    user: Parameters<typeof runTransaction>[1]['user']
): OutboundResponse {
    const { org, request, concurrent } = context;
    const began = performance.now();
    const what = `${resource.className}.${method.name}`;
    try {
        const response = runTransaction(org, { kind: 'rest', user, concurrent }, () => {
            const call = restCallOf();
            const takesBody = method.parameters.length > 0;
            call.request = apexRestRequestOf(request, path, resource.urlMapping, takesBody);
            call.response = new ApexRestResponse();
            const args = takesBody ? argumentsOf(context, method) : [];
            const result = method.invoke(args);
            return responseOf(call.response, method.returns === null ? undefined : apexToJson(result));
        });
        org.emit({ kind: 'transaction', what, user: user.username, outcome: `${response.status}` });
        return response;
    } catch (error) {
        const exception = asApexException(error);
        const milliseconds = Math.round(performance.now() - began);
        const outcome = `${exception?.apexText() ?? String(error)} after ${milliseconds} ms`;
        org.emit({ kind: 'transaction', what, user: user.username, outcome });
        if (!exception) {
            throw error;
        }
        throw RestError.of(500, 'APEX_ERROR', exception.toString());
    }
}

/** The body's members by the names of the parameters. */
function argumentsOf(context: RestCallContext, method: LoadedMethod) {
    const { fields } = requestObject(context.request);
    const byName = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
    return method.parameters.map(({ name, type }) => {
        const value = byName.get(name.toLowerCase());
        return value === undefined || value === null ? null : apexFromJson(value, type);
    });
}

/** What Apex set wins over the method's own result; nothing at all is 204 (Apex REST, "Response Status Codes"). */
function responseOf(response: ApexRestResponse | null, result: string | undefined): OutboundResponse {
    const headers: Record<string, string> = {};
    for (const [name, value] of response?.headers.entries() ?? []) {
        headers[String(name).toLowerCase()] = String(value);
    }
    const set = response?.responseBody?.bytes;
    if (set) {
        return {
            status: response.statusCode ?? 200,
            headers: { 'content-type': 'application/octet-stream', ...headers },
            body: set
        };
    }
    if (result === undefined) {
        return { status: response?.statusCode ?? 204, headers, body: '' };
    }
    const type = { 'content-type': 'application/json;charset=UTF-8' };
    return { status: response?.statusCode ?? 200, headers: { ...type, ...headers }, body: result };
}

/** The longest mapping that fits; one without `*` has to fit exactly. */
function bestMatch(resources: readonly RestResource[], path: string): RestResource | undefined {
    const fitting = resources.filter(({ urlMapping }) =>
        urlMapping.endsWith('*')
            ? path.startsWith(urlMapping.slice(0, -1)) || path === urlMapping.slice(0, -2)
            : path === urlMapping || path === `${urlMapping}/`
    );
    return fitting.sort((a, b) => b.urlMapping.length - a.urlMapping.length)[0];
}
