import { asApexException } from '../../values/asApexException.ts';
import { compileAnonymous } from '../../platform/compileAnonymous.ts';
import { runTransaction } from '../../platform/transaction.ts';
import type { OutboundResponse } from '../orgMessages.ts';
import type { DataCall } from './dataApi.ts';
import { queryResource } from './queryResource.ts';
import { methodNotAllowed, notFound } from './restError.ts';
import { json } from './restResult.ts';

/** /tooling: executeAnonymous, and queries of the objects that the org has rows of (ApexClass, …). */
export function toolingResource(call: DataCall): OutboundResponse {
    switch (call.rest[1]?.toLowerCase()) {
        case 'query':
            return queryResource({ ...call, rest: call.rest.slice(1), root: `${call.root}/tooling` });
        case 'executeanonymous':
            return executeAnonymous(call);
    }
    throw notFound();
}

/** GET /tooling/executeAnonymous?anonymousBody=… (also POST with the text as `anonymousBody`). */
function executeAnonymous(call: DataCall): OutboundResponse {
    const { request, org } = call;
    if (request.method !== 'GET') {
        throw methodNotAllowed(request.method, 'HEAD, GET');
    }
    const text = request.query.get('anonymousBody') ?? '';
    const { unit, problem } = compileAnonymous(org, text);
    const result = {
        line: -1,
        column: -1,
        compiled: true,
        success: true,
        compileProblem: null,
        exceptionMessage: null,
        exceptionStackTrace: null
    };
    if (problem) {
        const { line, column, message } = problem;
        return json(200, { ...result, line, column, compiled: false, success: false, compileProblem: message });
    }
    try {
        const start = { kind: 'anonymous', user: call.user, concurrent: call.concurrent } as const;
        runTransaction(org, start, () => org.code.runAnonymous(unit!));
        return json(200, result);
    } catch (error) {
        const exception = asApexException(error);
        if (!exception) {
            throw error;
        }
        return json(200, {
            ...result,
            success: false,
            line: exception.lineNumber,
            column: 1,
            exceptionMessage: exception.apexText(),
            exceptionStackTrace: exception.stackTraceString()
        });
    }
}
