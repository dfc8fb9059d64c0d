import type { ExpressionStatement } from '../../syntax/ast/ast.ts';
import { error, type Body } from './body.ts';
import { checkExpression } from '../expressions/checkExpression.ts';

const STATEMENTS = new Set(['call', 'assign', 'postfix', 'new', 'newCollection', 'newMap', 'newArray']);

/** Calls, assignments, increments and `new` may stand alone. */
export function checkExpressionStatement(statement: ExpressionStatement, body: Body): void {
    const { expression } = statement;
    checkExpression(expression, body);
    const isStep = expression.kind === 'unary' && (expression.operator === '++' || expression.operator === '--');
    if (!STATEMENTS.has(expression.kind) && !isStep) {
        error(body, statement, 'Expression cannot be a statement.');
    }
}
