import type { CallExpression, Expression, IndexExpression, MemberExpression } from '../../syntax/ast/ast.ts';
import type { Body } from '../statements/body.ts';
import { call } from './call.ts';
import { expression, wanted } from './expression.ts';
import { fieldError, isFieldError } from '../classes/fieldError.ts';
import { checkedForNull, isNonNull } from './nonNull.ts';
import { readMember } from './readMember.ts';
import { integerType } from '../layout/typeText.ts';

export type ChainLink = MemberExpression | CallExpression | IndexExpression;

export function isChainLink(e: Expression): e is ChainLink {
    return e.kind === 'member' || e.kind === 'call' || e.kind === 'index';
}

/**
 * The tests of `?.` in a chain `a?.b.c()`: when one of them finds null, the rest of the chain is not evaluated and the
 * whole of it is null.
 */
export class Guards {
    readonly tests: string[] = [];
}

/** A chain of `.`, `?.`, `()` and `[]`, from its outermost link. */
export function chain(body: Body, e: ChainLink): string {
    const guards = new Guards();
    const code = link(body, e, guards);
    return guards.tests.length === 0 ? code : `(${guards.tests.join('||')}?null:${code})`;
}

function link(body: Body, e: ChainLink, guards: Guards): string {
    if (e.kind === 'call' && isFieldError(body, e)) {
        return fieldError(body, e, guards);
    }
    const refusal = body.checked.refusalOf(e);
    if (refusal !== null) {
        return `$.refuse(${JSON.stringify(refusal)})`;
    }
    switch (e.kind) {
        case 'member':
            return readMember(body, e, guards);
        case 'call':
            return call(body, e, guards);
        case 'index':
            return `${target(body, e.target, false, guards)}.get(${wanted(body, e.index, integerType)})`;
    }
}

/**
 * The target of a link, checked not to be null. A query that is used as a record is its only row.
 */
export function target(body: Body, e: Expression, safe: boolean, guards: Guards | null): string {
    const code = targetValue(body, e, guards);
    if (safe && guards !== null) {
        const holder = body.temporary();
        guards.tests.push(`(${holder}=${code})===null`);
        return holder;
    }
    return isNonNull(body, e) ? code : checkedForNull(body, code, ifNull(body, e));
}

/** What a null receiver raises; a method of a null Blob complains about an argument, not about the receiver. */
export function ifNull(body: Body, receiver: Expression): string {
    const type = body.typeOf(receiver);
    return type.kind === 'primitive' && type.name === 'Blob' ? '$.nullArgument()' : 'npe()';
}

/** The target as it is, null or not. */
export function targetValue(body: Body, e: Expression, guards: Guards | null): string {
    return isChainLink(e) && guards !== null ? link(body, e, guards) : expression(body, e);
}
