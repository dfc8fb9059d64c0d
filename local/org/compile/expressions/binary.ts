import type { BinaryExpression, Expression } from '../../syntax/ast/ast.ts';
import { arithmetic } from './arithmetic.ts';
import type { Body } from '../statements/body.ts';
import { compare, equal } from './comparison.ts';
import { condition, expression, wanted } from './expression.ts';
import { isNonNull } from './nonNull.ts';
import { isPrimitive } from '../layout/typeText.ts';

/** An operator with two operands. */
export function binary(body: Body, e: BinaryExpression): string {
    switch (e.operator) {
        case '&&':
        case '||':
            return `(${condition(body, e.left)}${e.operator}${condition(body, e.right)})`;
        case '??':
            return coalesce(body, e);
        case '==':
        case '===':
            return equal(body, e.left, e.right, e.operator);
        case '!=':
        case '<>':
            return `!${equal(body, e.left, e.right, '==')}`;
        case '!==':
            return `!${equal(body, e.left, e.right, '===')}`;
        case '<':
        case '<=':
        case '>':
        case '>=':
            return compare(body, e.left, e.right, e.operator);
        case '+':
            if (isPrimitive(body.typeOf(e), 'String', 'Id')) {
                return concatenation(body, e);
            }
    }
    const operand = (of: Expression): { code: string; type: ReturnType<Body['typeOf']>; of: Expression } => ({
        code: expression(body, of),
        type: body.typeOf(of),
        of
    });
    return arithmetic(body, e.operator, operand(e.left), operand(e.right), body.typeOf(e));
}

/** `a ?? b`; a query without rows counts as null. */
function coalesce(body: Body, e: BinaryExpression): string {
    const type = body.typeOf(e);
    const holder = body.temporary();
    const left =
        e.left.kind === 'soql' && type.kind === 'sobject'
            ? `$.onlyOrNull(${expression(body, e.left)})`
            : wanted(body, e.left, type);
    return `((${holder}=${left})!==null?${holder}:${wanted(body, e.right, type)})`;
}

function concatenation(body: Body, e: BinaryExpression): string {
    const parts: string[] = [];
    const flatten = (part: Expression): void => {
        if (part.kind === 'binary' && part.operator === '+' && isPrimitive(body.typeOf(part), 'String', 'Id')) {
            flatten(part.left);
            flatten(part.right);
        } else {
            parts.push(textOperand(body, part));
        }
    };
    flatten(e);
    const solid = isStringLike(body, firstPart(e)) && isNonNull(body, firstPart(e));
    return `(${solid ? '' : '""+'}${parts.join('+')})`;
}

function firstPart(e: Expression): Expression {
    return e.kind === 'binary' && e.operator === '+' ? firstPart(e.left) : e;
}

function isStringLike(body: Body, e: Expression): boolean {
    return isPrimitive(body.typeOf(e), 'String', 'Id');
}

/** What JavaScript's own `+` prints as Apex prints it may stay as it is: texts, whole numbers, booleans, null. */
export function textOperand(body: Body, e: Expression): string {
    const code = expression(body, e);
    const type = body.typeOf(e);
    if (isPrimitive(type, 'String', 'Id', 'Integer', 'Long', 'Boolean') || type.kind === 'null') {
        return code;
    }
    return `$.concatText(${code})`;
}
