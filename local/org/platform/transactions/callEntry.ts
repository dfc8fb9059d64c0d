import { callUser } from '../../values/objects/callUser.ts';
import type { ApexValue } from '../../values/value.ts';

/**
 * Calls the method by which the platform enters a user's object. One class may be Queueable, Schedulable and Finalizer at
 * once, so the parameter's type decides which `execute` is meant.
 */
export function callEntry(object: object, method: string, contextType: string, context: object): ApexValue {
    const exact = (object as Record<string, ((context: object) => ApexValue) | undefined>)[`${method}(${contextType})`];
    return exact ? exact.call(object, context) : callUser(object, method, [context]);
}
