import type { ConstructorDeclaration, MethodDeclaration, Parameter, TypeReference } from '../../syntax/ast/ast.ts';
import { typeName } from '../names/typeName.ts';
import type { Recorder } from '../recorder.ts';
import type { ApexType } from '../world/model.ts';
import type { UserClass } from '../world/userClass.ts';

/** What every package may call speaks of global classes alone; fields and properties are not held to it. */
export function checkGlobalSignatures(info: UserClass, recorder: Recorder): void {
    const { declaration } = info;
    if (declaration.kind === 'interface' && info.visibility === 'global') {
        declaration.methods.forEach((method) => check('global', method, method.returns, recorder));
    }
    for (const member of declaration.kind === 'class' ? declaration.members : []) {
        if (member.kind !== 'method' && member.kind !== 'constructor') {
            continue;
        }
        if (member.modifiers.includes('global')) {
            check('global', member, member.kind === 'method' ? member.returns : null, recorder);
        } else if (member.modifiers.includes('webservice')) {
            check('webService', member, null, recorder);
        }
    }
}

type Callable = (MethodDeclaration | ConstructorDeclaration) & { readonly parameters: readonly Parameter[] };

function check(word: string, member: Callable, returns: TypeReference | null, recorder: Recorder): void {
    const result = returns && recorder.resolve(returns);
    if (result && isClosed(result)) {
        recorder.error(member, `${word} methods do not support return type of ${typeName(result)}`);
    }
    const wrong = member.parameters.map(({ type }) => recorder.resolve(type)).find(isClosed);
    if (wrong) {
        recorder.error(member, `${word} methods do not support parameter type of ${typeName(wrong)}`);
    }
}

/** A class that is not global, or a collection of one; the platform's compiler looks no deeper. */
function isClosed(type: ApexType): boolean {
    switch (type.kind) {
        case 'list':
        case 'set':
            return isClosedClass(type.of);
        case 'map':
            return isClosedClass(type.key) || isClosedClass(type.value);
        default:
            return isClosedClass(type);
    }
}

function isClosedClass(type: ApexType): boolean {
    return type.kind === 'class' && type.class.origin === 'user' && type.class.visibility !== 'global';
}
