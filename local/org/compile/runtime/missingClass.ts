import type { GeneratedClass } from '../../values/apexObject.ts';
import { Refused } from '../../values/refused.ts';

/** Stands for a class that did not compile: whoever uses it is refused, code that does not reach it runs. */
export function missingClass(name: string): GeneratedClass {
    const refuse = (): never => {
        throw new Refused(`class ${name}, which did not compile`);
    };
    const nothing = function () {
        return undefined;
    };
    return new Proxy(nothing, { get: refuse, set: refuse, construct: refuse }) as unknown as GeneratedClass;
}
