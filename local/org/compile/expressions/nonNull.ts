import type { Expression } from '../../syntax/ast/ast.ts';
import type { Body } from '../statements/body.ts';
import { localName } from '../layout/jsNames.ts';

/** Library methods that cannot answer null, worth knowing because loops call them. */
const NEVER_NULL = new Set([
    'size()',
    'length()',
    'isempty()',
    'ordinal()',
    'name()',
    'tolowercase()',
    'touppercase()',
    'trim()',
    'getmessage()'
]);

/** Whether an expression cannot be null, so that no check is needed where null would raise. */
export function isNonNull(body: Body, e: Expression): boolean {
    switch (e.kind) {
        case 'literal':
            return e.value.type !== 'null';
        case 'this':
        case 'super':
        case 'new':
        case 'newCollection':
        case 'newMap':
        case 'newArray':
        case 'classLiteral':
        case 'instanceOf':
        case 'soql':
        case 'postfix':
            return true;
        case 'unary':
            return e.operator !== '+' || isNonNull(body, e.operand);
        case 'binary':
            return e.operator === '??' ? isNonNull(body, e.right) : true;
        case 'ternary':
            return isNonNull(body, e.then) && isNonNull(body, e.otherwise);
        case 'assign':
            return e.operator === '=' ? isNonNull(body, e.value) : true;
        case 'cast':
            return isNonNull(body, e.value);
        default:
            return isNonNullMeaning(body, e);
    }
}

function isNonNullMeaning(body: Body, e: Expression): boolean {
    const meaning = body.checked.meaningOf(e);
    switch (meaning?.is) {
        case 'local':
            return body.nonNull.has(localName(meaning.name));
        case 'enumConstant':
        case 'objectToken':
        case 'fieldToken':
        case 'classLiteral':
            return true;
        case 'method':
            return (
                meaning.method.owner.origin === 'platform' &&
                NEVER_NULL.has(meaning.method.key) &&
                !('safe' in e && e.safe) &&
                !('target' in e && e.target !== null && hasSafe(e.target))
            );
        default:
            return false;
    }
}

function hasSafe(e: Expression): boolean {
    return 'safe' in e ? e.safe || (e.target !== null && hasSafe(e.target)) : e.kind === 'index' && hasSafe(e.target);
}

/**
 * The value, or a NullPointerException. The test stands in the code itself and not in a helper: a helper that sees
 * values of every type is several times slower.
 */
export function checkedForNull(body: Body, code: string, raise = 'npe()'): string {
    if (/^\w+$/.test(code)) {
        return `(${code}===null?${raise}:${code})`;
    }
    const holder = body.temporary();
    return `((${holder}=${code})===null?${raise}:${holder})`;
}

/** The variable that holds the value of such a code once it was evaluated; null for other code. */
export function checkedName(code: string): string | null {
    return (
        /^(\w+)$|^\(.*===null\?npe\(\):(\w+)\)$/s
            .exec(code)
            ?.slice(1)
            .find((name) => name !== undefined) ?? null
    );
}
