import type { ReturnStatement, ThrowStatement } from '../../syntax/ast/ast.ts';
import { error, type Body } from './body.ts';
import { checkExpression } from '../expressions/checkExpression.ts';
import { isException } from '../world/hierarchy.ts';
import { isAssignable } from '../expressions/assignable.ts';
import { isSingleRow } from '../expressions/requireValue.ts';
import { typeName } from '../names/typeName.ts';

export function checkReturn(statement: ReturnStatement, body: Body): void {
    const value = statement.value && checkExpression(statement.value, body);
    if (body.kind === 'initializer' && (!body.isStatic || statement.value)) {
        error(body, statement, 'Return must be called from a method');
    } else if (body.returns === null) {
        if (statement.value) {
            error(body, statement, valueMessage(body));
        }
    } else if (value === null || statement.value === null) {
        error(body, statement, `Missing return statement required return type: ${typeName(body.returns)}`);
    } else {
        const fits = isAssignable(value, body.returns) || isSingleRow(statement.value, value, body.returns, body);
        if (!fits) {
            error(body, statement, `Illegal conversion from ${typeName(value)} to ${typeName(body.returns)}`);
        }
    }
}

function valueMessage(body: Body): string {
    switch (body.kind) {
        case 'constructor':
            return 'Constructors must not return a value';
        case 'trigger':
            return 'Trigger bodies must not return a value';
        default:
            return 'Void method must not return a value';
    }
}

export function checkThrow(statement: ThrowStatement, body: Body): void {
    const type = checkExpression(statement.value, body);
    if (type.kind !== 'error' && type.kind !== 'null' && !isException(type)) {
        error(body, statement, `Throw expression must be of type exception: ${typeName(type)}`);
    }
}
