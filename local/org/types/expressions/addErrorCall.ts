import type { CallExpression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import type { MethodInfo } from '../world/model.ts';

/** `record.Field.addError(…)`: on a value that is no field of a record there is nothing to mark. */
export function checkAddError(call: CallExpression, method: MethodInfo, body: Body): void {
    const onRecord = method.owner.name === 'System.SObject' || method.owner.origin === 'user';
    if (method.name.toLowerCase() !== 'adderror' || onRecord || !call.target) {
        return;
    }
    if (body.recorder.meaningOf(call.target)?.is !== 'sobjectField') {
        error(body, call, 'addError must be invoked on an expression that is an exact SObject field reference');
    } else if (call.safe || (call.target.kind === 'member' && call.target.safe)) {
        error(body, call, 'Safe navigation operator is not allowed with addError');
    }
}

/** `record.Field.addError(…)`: the compiler supplies it; no class of a value's type has it. */
export function isFieldError(call: CallExpression, body: Body): boolean {
    const meaning = call.target && body.recorder.meaningOf(call.target);
    return call.name.toLowerCase() === 'adderror' && meaning?.is === 'sobjectField';
}
