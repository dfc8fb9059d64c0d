import type { Expression } from '../syntax/ast.ts';
import { error, type Body } from './body.ts';
import { checkExpression } from './checkExpression.ts';
import { isPrimitive } from './primitives.ts';
import { typeName } from './typeName.ts';

/** A condition of if, while, do, for and `?:`. */
export function requireCondition(expression: Expression, body: Body): void {
    const type = checkExpression(expression, body);
    if (type.kind !== 'error' && !isPrimitive(type, 'Boolean')) {
        error(body, expression, `Condition expression must be of type Boolean: ${typeName(type)}`);
    }
}
