import { libraryClass } from '../../library/index.ts';
import type { LibraryMethod } from '../../library/rows/definition.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { RuntimeType } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';

/** What Apex's own System.JSON makes of a value: REST and Lightning carry values exactly so. */
export function apexToJson(value: ApexValue): string {
    return jsonMethod('serialize', 1).implementation(value) as string;
}

/** A parameter of an entry method from its JSON. @throws ApexException System.JSONException */
export function apexFromJson(value: unknown, type: RuntimeType): ApexValue {
    return jsonMethod('deserialize', 2).implementation(JSON.stringify(value), type) as ApexValue;
}

function jsonMethod(name: string, parameters: number): LibraryMethod {
    const method = libraryClass('System.JSON')?.methods.find(
        (each) => each.name === name && each.parameters.length === parameters
    );
    if (!method) {
        throw new Refused(`System.JSON.${name}`);
    }
    return method;
}
