import { runTransaction } from '../../platform/transactions/transaction.ts';
import { asApexException } from '../../values/exceptions/asApexException.ts';
import type { ApexException } from '../../values/exceptions/apexException.ts';
import type { OutboundResponse } from '../orgMessages.ts';
import { apexFromJson, apexToJson } from './apexJson.ts';
import { callerOf } from './caller.ts';
import { requestObject } from './requestJson.ts';
import type { RestCallContext } from './restApi.ts';
import { RestError, methodNotAllowed, notFound } from './restError.ts';
import { json } from './restResult.ts';

/**
 * POST /lightning/apex/Class/method with the parameters as a JSON object: an @AuraEnabled method, for the local record
 * page. Answers the result, or a 400/500 whose body is what `error.body` is in Lightning.
 */
export function auraResource(context: RestCallContext): OutboundResponse {
    const { org, request, concurrent } = context;
    const user = callerOf(org, request);
    if (request.method !== 'POST') {
        throw methodNotAllowed(request.method, 'POST');
    }
    const [, , className, methodName] = request.path;
    const method = org.code.auraEnabled.get(`${className}.${methodName}`.toLowerCase());
    if (!method) {
        throw notFound();
    }
    if (!user.rights.mayUseClass(method.className)) {
        const message = `You do not have access to the Apex class named '${method.className}'.`;
        throw RestError.of(403, 'FORBIDDEN', message);
    }
    const { fields } = requestObject(request);
    try {
        const result = runTransaction(org, { kind: 'aura', user, concurrent }, () => {
            const args = method.parameters.map(({ name, type }) => {
                const value = fields[name];
                return value === undefined || value === null ? null : apexFromJson(value, type);
            });
            return apexToJson(method.invoke(args));
        });
        return { status: 200, headers: { 'content-type': 'application/json;charset=UTF-8' }, body: result };
    } catch (error) {
        const exception = asApexException(error);
        if (!exception) {
            throw error;
        }
        return json(500, errorBody(exception));
    }
}

/** An AuraHandledException shows its own text; every other exception its type and stack as well. */
function errorBody(exception: ApexException): object {
    const handled = exception.typeName === 'System.AuraHandledException';
    const details = exception.details as { auraMessage?: string | null } | null;
    return {
        exceptionType: exception.typeName,
        isUserDefinedException: !exception.typeName.startsWith('System.'),
        message: handled ? (details?.auraMessage ?? exception.text) : exception.text,
        stackTrace: exception.stackTraceString()
    };
}
