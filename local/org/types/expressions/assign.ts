import type { AssignExpression } from '../../syntax/ast/ast.ts';
import { arithmeticType } from './arithmetic.ts';
import { messageOf } from './operators.ts';
import { requireAssignTarget } from './assignTarget.ts';
import { isAssignable } from './assignable.ts';
import { error, type Body } from '../statements/body.ts';
import { checkExpression } from './checkExpression.ts';
import type { ApexType } from '../world/model.ts';
import { ERROR } from '../world/primitives.ts';
import { requireValue } from './requireValue.ts';
import { typeName } from '../names/typeName.ts';

/** `a = b`, `a += b` … */
export function checkAssign(expression: AssignExpression, body: Body): ApexType {
    const writing = expression.operator === '=' ? { ...body, assigned: expression.target } : body;
    const target = checkExpression(expression.target, writing);
    const value = checkExpression(expression.value, body);
    if (target.kind === 'error') {
        return ERROR;
    }
    requireAssignTarget(expression.target, body);
    if (target.kind === 'void') {
        return ERROR;
    }
    if (expression.operator === '=') {
        requireValue(expression.value, value, target, body, expression);
        return target;
    }
    const operator = expression.operator.slice(0, -1);
    const result = value.kind === 'error' ? ERROR : arithmeticType(operator, target, value);
    if (result === null) {
        return error(body, expression, messageOf(operator, target, value));
    }
    if (!isAssignable(result, target)) {
        error(body, expression, `Illegal assignment from ${typeName(result)} to ${typeName(target)}`);
    }
    return target;
}
