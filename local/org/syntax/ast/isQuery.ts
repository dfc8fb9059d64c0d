import type { Expression } from './ast.ts';

/**
 * Is an expression a query that may stand for its only row? `[SELECT …]` is, and so is a choice (`?:`, `??`) that may come
 * to one, as the platform's compiler has it.
 */
export function isQuery(expression: Expression): boolean {
    switch (expression.kind) {
        case 'soql':
            return true;
        case 'ternary':
            return isQuery(expression.then) || isQuery(expression.otherwise);
        case 'binary':
            return expression.operator === '??' && (isQuery(expression.left) || isQuery(expression.right));
        default:
            return false;
    }
}
