import type { Expression, Statement } from '../../syntax/ast/ast.ts';

const STATEMENTS = new Set([
    'block',
    'local',
    'expression',
    'if',
    'while',
    'doWhile',
    'for',
    'forEach',
    'switch',
    'try',
    'return',
    'throw',
    'break',
    'continue',
    'dml',
    'runAs'
]);

const NO_EXPRESSIONS = new Set(['type', 'method', 'field', 'property', 'constructor', 'class', 'interface', 'enum']);

/** Visits a statement and all statements inside it. */
export function walkStatements(start: Statement, visit: (statement: Statement) => void): void {
    walk(start, (node) => {
        if (STATEMENTS.has(node.kind)) {
            visit(node as Statement);
        }
    });
}

/** Visits all expressions inside a statement or expression. */
export function walkExpressions(start: Statement | Expression, visit: (e: Expression) => void): void {
    walk(start, (node) => {
        if (!STATEMENTS.has(node.kind) && !NO_EXPRESSIONS.has(node.kind)) {
            visit(node as Expression);
        }
    });
}

interface Kinded {
    readonly kind: string;
}

function walk(node: unknown, visit: (node: Kinded) => void): void {
    if (Array.isArray(node)) {
        node.forEach((child) => walk(child, visit));
        return;
    }
    if (typeof node !== 'object' || node === null) {
        return;
    }
    if ('kind' in node && typeof node.kind === 'string' && 'at' in node) {
        visit(node as Kinded);
    }
    for (const [key, child] of Object.entries(node)) {
        // queries are data; their binds stand beside them
        if (key !== 'at' && key !== 'query' && key !== 'end') {
            walk(child, visit);
        }
    }
}
