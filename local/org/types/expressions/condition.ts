import type { Expression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import { checkExpression } from './checkExpression.ts';
import { isPrimitive } from '../world/primitives.ts';
import { typeName } from '../names/typeName.ts';

/** A condition of if, while, do, for and `?:`. */
export function requireCondition(expression: Expression, body: Body): void {
    const type = checkExpression(expression, body);
    if (type.kind !== 'error' && !isPrimitive(type, 'Boolean')) {
        error(body, expression, `Condition expression must be of type Boolean: ${typeName(type)}`);
    }
}
