import type { PostfixExpression, UnaryExpression } from '../../syntax/ast/ast.ts';
import { requireAssignTarget } from './assignTarget.ts';
import { error, type Body } from '../statements/body.ts';
import { checkExpression } from './checkExpression.ts';
import type { ApexType } from '../world/model.ts';
import { BOOLEAN, isNumeric, isPrimitive } from '../world/primitives.ts';
import { typeName } from '../names/typeName.ts';

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
            : error(body, expression, '! operator can only be applied to boolean expressions');
    }
    // the platform's compiler looks at no type behind a plus
    const fits = operator === '+' || (operator === '~' ? isPrimitive(type, 'Integer', 'Long') : isNumeric(type));
    if (fits) {
        return type;
    }
    const message =
        operator === '~'
            ? `Invalid type for bitwise negate: ${typeName(type)}`
            : 'Unary negation must use a numeric argument';
    return error(body, expression, message);
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
        : error(
              body,
              expression,
              `${stepName(expression)} can only be applied to numeric expressions: ${typeName(type)}`
          );
}

function stepName(expression: UnaryExpression | PostfixExpression): string {
    if (expression.kind === 'postfix') {
        return 'Unary postfix increment/decrement';
    }
    return expression.operator === '++' ? 'Unary prefix increment' : 'Unary prefix decrement';
}
