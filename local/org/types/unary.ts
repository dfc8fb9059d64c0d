import type { PostfixExpression, UnaryExpression } from '../syntax/ast.ts';
import { requireAssignTarget } from './assignTarget.ts';
import { error, type Body } from './body.ts';
import { checkExpression } from './checkExpression.ts';
import type { ApexType } from './model.ts';
import { BOOLEAN, isNumeric, isPrimitive } from './primitives.ts';

export function checkUnary(expression: UnaryExpression, body: Body): ApexType {
    const { operator, operand } = expression;
    if (operator === '++' || operator === '--') {
        return checkStep(expression, body);
    }
    const type = checkExpression(operand, body);
    if (type.kind === 'error') {
        return type;
    }
    if (operator === '!') {
        return isPrimitive(type, 'Boolean')
            ? BOOLEAN
            : error(body, expression, 'Boolean negation can only be applied to Boolean expressions');
    }
    const fits = operator === '~' ? isPrimitive(type, 'Integer', 'Long') : isNumeric(type);
    return fits
        ? type
        : error(body, expression, `Unary operator ${operator} can only be applied to numeric expressions`);
}

export function checkPostfix(expression: PostfixExpression, body: Body): ApexType {
    return checkStep(expression, body);
}

function checkStep(expression: UnaryExpression | PostfixExpression, body: Body): ApexType {
    const type = checkExpression(expression.operand, body);
    if (type.kind === 'error') {
        return type;
    }
    requireAssignTarget(expression.operand, body);
    return isNumeric(type)
        ? type
        : error(body, expression, 'Increment and decrement operators can only be applied to numeric expressions');
}
