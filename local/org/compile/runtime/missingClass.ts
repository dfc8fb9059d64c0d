import type { GeneratedClass } from '../../values/objects/apexObject.ts';
import { Refused } from '../../values/exceptions/refused.ts';

/**
 * Stands for something that the local org does not have: whoever uses it is refused by name, code that does not reach it
 * runs.
 */
export function refusingValue(feature: string): object {
    const refuse = (): never => {
        throw new Refused(feature);
    };
    const nothing = function () {
        return undefined;
    };
    return new Proxy(nothing, { get: refuse, set: refuse, construct: refuse });
}

/** Stands for a class that did not compile. */
export function missingClass(name: string): GeneratedClass {
    return refusingValue(`class ${name}, which did not compile`) as GeneratedClass;
}
