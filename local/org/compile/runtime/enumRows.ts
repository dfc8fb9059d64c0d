import type { Implementation } from '../../library/rows/definition.ts';
import { libraryClass } from '../../library/index.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { constantsOf, enumConstant, enumConstants, type ApexEnum } from '../../values/primitives/apexEnum.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { listOf, typeNamed } from '../../values/objects/runtimeType.ts';

/** `values()` and `valueOf(String)`, which every enum has. */
export function enumRow(typeName: string, key: string): Implementation | undefined {
    switch (constants(typeName) === undefined ? '' : key) {
        case 'values()':
            return () => {
                ordered(typeName, 'values()');
                return new ApexList(listOf(typeNamed(typeName)), [...constants(typeName)!]);
            };
        case 'valueof(string)':
            return (name: string | null) => named(typeName, name);
        default:
            return undefined;
    }
}

/** A constant of an enum of the project or of the platform. */
export function constantNamed(typeName: string, name: string): ApexEnum | undefined {
    constants(typeName);
    return enumConstant(typeName, name);
}

/** @throws Refused for an enum of the platform whose order nobody tells */
function ordered(typeName: string, method: string): void {
    if (libraryClass(typeName)?.unordered) {
        throw new Refused(`${typeName}.${method}`);
    }
}

function constants(typeName: string): readonly ApexEnum[] | undefined {
    const known = constantsOf(typeName);
    if (known !== undefined) {
        return known;
    }
    const platform = libraryClass(typeName);
    return platform?.kind === 'enum' ? enumConstants(platform.name, platform.constants) : undefined;
}

function named(typeName: string, name: string | null): ApexEnum {
    if (name === null) {
        nullArgument();
    }
    return (
        enumConstant(typeName, name) ?? raise('System.NoSuchElementException', `No enum constant ${typeName}.${name}`)
    );
}
