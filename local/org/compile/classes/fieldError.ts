import type { CallExpression, MemberExpression } from '../../syntax/ast/ast.ts';
import type { Body } from '../statements/body.ts';
import type { Guards } from '../expressions/chain.ts';
import { expression } from '../expressions/expression.ts';
import { recordTarget } from '../expressions/readMember.ts';

/**
 * `record.Name.addError('…')` is no call of a method on the field's value, which may be null: it puts an error on the
 * field of the record.
 */
export function isFieldError(body: Body, e: CallExpression): boolean {
    return (
        e.name.toLowerCase() === 'adderror' &&
        e.target?.kind === 'member' &&
        body.checked.meaningOf(e.target)?.is === 'sobjectField'
    );
}

export function fieldError(body: Body, e: CallExpression, guards: Guards): string {
    const field = e.target as MemberExpression;
    const record = recordTarget(body, field.target, field.safe || e.safe, guards);
    return `$.addFieldError(${record},${JSON.stringify(field.name)},${expression(body, e.arguments[0]!)})`;
}
