import type { ClassDeclaration, FieldDeclaration, MethodDeclaration } from '../../syntax/ast/ast.ts';
import type { ApexType } from '../world/model.ts';
import type { Recorder } from '../recorder.ts';
import { hasAnnotation } from '../world/userClass.ts';
import { typeName } from '../names/typeName.ts';
import { isAuraType, isInvocableVariable, isSoapType } from './supportedTypes.ts';

/** Fields that are set and read from outside have types that get there; of properties nothing is asked. */
export function checkFieldTypes(declaration: ClassDeclaration, recorder: Recorder): void {
    for (const member of declaration.members) {
        if (member.kind !== 'field') continue;
        if (hasAnnotation(member, 'auraenabled')) {
            requireType(member, 'AuraEnabled', isAuraType, recorder);
        }
        if (hasAnnotation(member, 'invocablevariable')) {
            requireType(member, 'InvocableVariable', isInvocableVariable, recorder);
            if (member.modifiers.includes('final')) {
                recorder.error(member, 'InvocableVariable fields cannot be final');
            }
        }
        if (member.modifiers.includes('webservice')) {
            requireType(member, 'webService', isSoapType, recorder);
        }
    }
}

function requireType(
    field: FieldDeclaration,
    word: string,
    fits: (type: ApexType) => boolean,
    recorder: Recorder
): void {
    const type = recorder.resolve(field.type);
    if (type.kind !== 'error' && !fits(type)) {
        recorder.error(field, `${word} fields do not support type of ${typeName(type)}`);
    }
}

/** A component reads `getName()` and the variable `name` under one name. */
export function checkGetters(declaration: ClassDeclaration, recorder: Recorder): void {
    const isAura = (member: (typeof declaration.members)[number]): boolean =>
        member.kind !== 'initializer' && hasAnnotation(member, 'auraenabled');
    const variables = declaration.members
        .filter((member) => member.kind === 'field' || member.kind === 'property')
        .filter(isAura)
        .map(({ name }) => name.toLowerCase());
    for (const method of declaration.members) {
        const read = method.kind === 'method' && /^get(.+)$/i.exec(method.name)?.[1];
        if (read && isAura(method) && !isStatic(method) && variables.includes(read.toLowerCase())) {
            recorder.error(method, `AuraEnabled method and variable cannot have the same name: ${read}`);
        }
    }
}

function isStatic(method: { readonly modifiers: readonly string[] }): boolean {
    return method.modifiers.includes('static');
}

/** JavaScript calls a remote action by its name and the number of its arguments. Said of the class. */
export function checkRemoteActions(
    declaration: ClassDeclaration,
    methods: readonly MethodDeclaration[],
    recorder: Recorder
): void {
    const seen = new Set<string>();
    for (const method of methods.filter((one) => hasAnnotation(one, 'remoteaction'))) {
        const key = `${method.name.toLowerCase()}/${method.parameters.length}`;
        if (seen.has(key)) {
            recorder.error(
                declaration,
                'Remote Action does not support two remote action methods with the same name and same number of parameters'
            );
        }
        seen.add(key);
    }
}
