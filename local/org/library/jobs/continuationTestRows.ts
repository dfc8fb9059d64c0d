import { inTest } from '../../platform/testing/inTest.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import type { GeneratedClass } from '../../values/objects/apexObject.ts';
import { classRegistry, type MethodMeta } from '../../values/objects/classMeta.ts';
import { typeOf } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';
import type { Implementation } from '../rows/definition.ts';
import { stringList } from '../primitives/stringList.ts';
import { type Continuation, continuationResponses } from './continuation.ts';

type Methods = Record<string, (...args: readonly ApexValue[]) => ApexValue>;

/** The methods of Test that stand for the platform's side of a Continuation: the responses, and calling back. */
export const continuationTestRows: Readonly<Record<string, Implementation>> = {
    'void setContinuationResponse(String requestLabel, HttpResponse mockResponse)': (
        label: string | null,
        response: object | null
    ) => {
        inTest();
        continuationResponses().set(label ?? nullArgument(1), response ?? nullArgument(2));
    },
    'Object invokeContinuationMethod(Object controller, Continuation request)': (
        controller: object | null,
        request: Continuation | null
    ) => {
        inTest();
        return callBack(controller ?? nullArgument(1), request ?? nullArgument(2));
    }
};

/** The callback takes nothing, the state, or the labels of the requests and the state. */
function callBack(controller: object, request: Continuation): ApexValue {
    const found = callbackOf(typeOf(controller)!.name, request.method ?? '');
    if (found === null) {
        return raise('System.TypeException', `Method does not exist: ${request.method ?? 'null'}`);
    }
    const { owner, method } = found;
    const labels = stringList(request.labels);
    const args = [[], [request.state], [labels, request.state]][method.parameters.length]!;
    const target = (method.static ? owner : controller) as unknown as Methods;
    return target[method.key]!(...args) ?? null;
}

function callbackOf(className: string, name: string): { owner: GeneratedClass; method: MethodMeta } | null {
    const owner = classRegistry.find(className);
    if (owner === undefined) {
        return null;
    }
    const method = owner.meta.methods.find(
        (one) => one.name.toLowerCase() === name.toLowerCase() && one.parameters.length <= 2
    );
    return method ? { owner, method } : callbackOf(owner.meta.superclass ?? '', name);
}
