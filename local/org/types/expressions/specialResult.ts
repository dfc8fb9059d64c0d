import type { CallExpression } from '../../syntax/ast/ast.ts';
import type { Body } from '../statements/body.ts';
import type { ApexType, MethodInfo } from '../world/model.ts';
import { listOf } from '../world/primitives.ts';

/**
 * Results that a signature cannot say: copies have the type of what was copied (`record.clone()` is an Account, not an
 * SObject), and the values of an enum are a list of it.
 */
export function specialResult(
    _call: CallExpression,
    method: MethodInfo,
    receiver: ApexType,
    result: ApexType,
    _body: Body
): ApexType {
    const lower = method.name.toLowerCase();
    const isCopy = lower === 'clone' || lower === 'deepclone';
    if (
        isCopy &&
        (receiver.kind === 'sobject' || receiver.kind === 'list' || receiver.kind === 'set' || receiver.kind === 'map')
    ) {
        return receiver;
    }
    if (receiver.kind === 'class' && method.owner.name === 'System.Object' && lower === 'clone') {
        return receiver;
    }
    if (receiver.kind === 'class' && receiver.class.kind === 'enum') {
        return lower === 'values' ? listOf(receiver) : lower === 'valueof' ? receiver : result;
    }
    return result;
}
