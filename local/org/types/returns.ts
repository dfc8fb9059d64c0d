import type { ReturnStatement, ThrowStatement } from '../syntax/ast.ts';
import { error, type Body } from './body.ts';
import { checkExpression } from './checkExpression.ts';
import { isException } from './hierarchy.ts';
import { requireValue } from './requireValue.ts';
import { typeName } from './typeName.ts';

export function checkReturn(statement: ReturnStatement, body: Body): void {
    const value = statement.value && checkExpression(statement.value, body);
    if (body.kind === 'initializer') {
        error(body, statement, 'Return is not allowed in an initializer block');
    } else if (body.returns === null) {
        if (statement.value) {
            error(body, statement, 'Void method must not return a value');
        }
    } else if (value === null || statement.value === null) {
        error(body, statement, `Missing return value of type: ${typeName(body.returns)}`);
    } else {
        requireValue(statement.value, value, body.returns, body);
    }
}

export function checkThrow(statement: ThrowStatement, body: Body): void {
    const type = checkExpression(statement.value, body);
    if (type.kind !== 'error' && type.kind !== 'null' && !isException(type)) {
        error(body, statement, `Throw expression must be of type exception: ${typeName(type)}`);
    }
}
