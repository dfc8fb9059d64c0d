import { raise } from '../exceptions/raise.ts';
import type { ApexValue } from '../value.ts';

type Callable = Record<string, ((...args: readonly ApexValue[]) => ApexValue) | undefined>;

/** Calls a method of a user's object that implements a platform interface: `callUser(job, 'execute', [context])`. */
export function callUser(object: object, method: string, args: readonly ApexValue[]): ApexValue {
    const alias = `${method.toLowerCase()}/${args.length}`;
    const found = (object as Callable)[alias];
    if (found === undefined) {
        return raise('System.TypeException', `Method ${method} with ${args.length} arguments is not implemented`);
    }
    return found.apply(object, args as ApexValue[]) ?? null;
}

/** Whether the object has such a method. */
export function answersTo(object: object, method: string, arity: number): boolean {
    return (object as Callable)[`${method.toLowerCase()}/${arity}`] !== undefined;
}
