import type { TernaryExpression } from '../../syntax/ast/ast.ts';
import { commonOfChoice } from './commonOfChoice.ts';
import { error, type Body } from '../statements/body.ts';
import { checkExpression } from './checkExpression.ts';
import { requireCondition } from './condition.ts';
import type { ApexType } from '../world/model.ts';
import { typeName } from '../names/typeName.ts';

/** `c ? a : b`. */
export function checkTernary(expression: TernaryExpression, body: Body): ApexType {
    requireCondition(expression.condition, body);
    const then = checkExpression(expression.then, body);
    const otherwise = checkExpression(expression.otherwise, body);
    return (
        commonOfChoice(expression.then, then, expression.otherwise, otherwise) ??
        error(body, expression, `Incompatible types in ternary operator: ${typeName(otherwise)}, ${typeName(then)}`)
    );
}
