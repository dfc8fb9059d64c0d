import type { IndexExpression } from '../syntax/ast.ts';
import { error, type Body } from './body.ts';
import { checkExpression } from './checkExpression.ts';
import type { ApexType } from './model.ts';
import { ERROR, INTEGER } from './primitives.ts';
import { requireAssignable } from './requireAssignable.ts';
import { typeName } from './typeName.ts';

/** `list[i]`. */
export function checkIndex(expression: IndexExpression, body: Body): ApexType {
    const target = checkExpression(expression.target, body);
    requireAssignable(expression.index, checkExpression(expression.index, body), INTEGER, body);
    if (target.kind === 'list') {
        return target.of;
    }
    return target.kind === 'error'
        ? ERROR
        : error(body, expression, `Expression must be a list type: ${typeName(target)}`);
}
