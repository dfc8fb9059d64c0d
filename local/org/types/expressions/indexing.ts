import type { IndexExpression } from '../../syntax/ast/ast.ts';
import { isAssignable } from './assignable.ts';
import { error, type Body } from '../statements/body.ts';
import { checkExpression } from './checkExpression.ts';
import type { ApexType } from '../world/model.ts';
import { ERROR, INTEGER } from '../world/primitives.ts';
import { typeName } from '../names/typeName.ts';

/** `list[i]`. */
export function checkIndex(expression: IndexExpression, body: Body): ApexType {
    const target = checkExpression(expression.target, body);
    const index = checkExpression(expression.index, body);
    if (target.kind === 'error') {
        return ERROR;
    }
    if (target.kind !== 'list') {
        return error(body, expression, `Expression must be a list type: ${typeName(target)}`);
    }
    if (index.kind === 'null' || !isAssignable(index, INTEGER)) {
        error(body, expression, `List index must be of type Integer: ${typeName(index)}`);
    }
    return target.of;
}
