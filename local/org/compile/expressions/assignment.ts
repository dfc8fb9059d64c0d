import type { AssignExpression, BinaryOperator, Expression } from '../../syntax/ast/ast.ts';
import type { ApexType } from '../../types/world/model.ts';
import { arithmetic } from './arithmetic.ts';
import { textOperand } from './binary.ts';
import type { Body } from '../statements/body.ts';
import { convert } from './conversion.ts';
import { expression, wanted } from './expression.ts';
import { isNonNull } from './nonNull.ts';
import { place } from './assignmentPlace.ts';
import { integerType, isPrimitive } from '../layout/typeText.ts';

/** `=`, `+=` and the like; the value of the expression is what was stored. */
export function assignment(body: Body, e: AssignExpression): string {
    const type = body.typeOf(e.target);
    if (e.operator === '=') {
        const to = place(body, e.target, false);
        const value = wanted(body, e.value, type);
        const joins = isPrimitive(type, 'String') && e.value.kind === 'binary' && e.value.operator === '+';
        return to.write(joins ? `bounded(${value})` : value, !isNonNull(body, e.value));
    }
    const to = place(body, e.target, true);
    const operator = e.operator.slice(0, -1) as BinaryOperator;
    const value =
        operator === '+' && isPrimitive(type, 'String', 'Id')
            ? `bounded(""+${to.read}+${textOperand(body, e.value)})`
            : combined(body, operator, to.read, type, e.target, e.value);
    return to.write(value, false);
}

function combined(
    body: Body,
    operator: BinaryOperator,
    read: string,
    type: ApexType,
    targetOf: Expression,
    value: Expression
): string {
    const left = { code: read, type, of: isNonNull(body, targetOf) ? targetOf : null };
    const right = { code: expression(body, value), type: body.typeOf(value), of: value };
    return arithmetic(body, operator, left, right, type);
}

/** `++x`, `x--`; `gives` says which value the expression has, the one before or the one after. */
export function increment(body: Body, operand: Expression, operator: '++' | '--', gives: 'before' | 'after'): string {
    const type = body.typeOf(operand);
    const to = place(body, operand, true);
    const before = gives === 'before' ? body.temporary() : null;
    const read = before === null ? to.read : `(${before}=${to.read})`;
    const one = { code: convert(body, '1', integerType, type, oneLiteral), type, of: oneLiteral };
    const left = { code: read, type, of: isNonNull(body, operand) ? operand : null };
    const sum = arithmetic(body, operator === '++' ? '+' : '-', left, one, type);
    return before === null ? to.write(sum, false) : `(${to.write(sum, false)},${before})`;
}

const oneLiteral: Expression = { kind: 'literal', value: { type: 'Integer', value: 1 }, at: { line: 1, column: 1 } };
