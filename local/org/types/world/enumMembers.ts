import type { EnumDeclaration } from '../../syntax/ast/ast.ts';
import type { MethodInfo } from './model.ts';
import { checkIdentifier } from './reservedNames.ts';
import { classType, listOf, STRING } from './primitives.ts';
import type { ApexType } from './model.ts';
import type { Recorder } from '../recorder.ts';
import type { UserClass } from './userClass.ts';

/** `Color.values()` and `Color.valueOf('RED')`; the methods of constants are those of System.Enum. */
export function declareEnumMembers(info: UserClass, declaration: EnumDeclaration, recorder: Recorder): void {
    const seen = new Set<string>();
    for (const constant of declaration.constants) {
        checkIdentifier(constant.name, constant, recorder);
        if (seen.has(constant.name.toLowerCase())) {
            recorder.error(constant, `Duplicate field: ${constant.name}`);
        }
        seen.add(constant.name.toLowerCase());
    }
    info.methods.set('values', [staticMethod(info, 'values', [], listOf(classType(info)))]);
    info.methods.set('valueof', [staticMethod(info, 'valueOf', [STRING], classType(info))]);
}

function staticMethod(info: UserClass, name: string, parameters: ApexType[], returns: ApexType): MethodInfo {
    return {
        owner: info,
        name,
        parameters,
        returns,
        static: true,
        abstract: false,
        virtual: false,
        override: false,
        visibility: 'global',
        testVisible: false,
        key: `${name.toLowerCase()}(${parameters.length === 0 ? '' : 'string'})`,
        implemented: true,
        declaration: null
    };
}
