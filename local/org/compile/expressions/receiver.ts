import type { CallExpression, Expression } from '../../syntax/ast/ast.ts';
import type { Body } from '../statements/body.ts';
import { ifNull, target, targetValue, type Guards } from './chain.ts';
import { isNonNull } from './nonNull.ts';

/** The codes of what a method is called on and of its arguments. */
export interface Receiver {
    readonly self: string;
    readonly args: readonly string[];
}

/**
 * The receiver of a call of a user's method, which is looked up on it. Arguments are evaluated before a null receiver
 * raises (fact language-arguments-before-null-receiver); only those of which nobody could tell come after.
 */
export function objectReceiver(body: Body, e: CallExpression, guards: Guards | null, args: () => string[]): Receiver {
    if (!looksLate(body, e)) {
        return { self: target(body, e.target!, e.safe, guards), args: args() };
    }
    const holder = body.temporary();
    const first = `${holder}=${targetValue(body, e.target!, guards)}`;
    const given = args().map((code) => ({ name: body.temporary(), code }));
    const steps = [first, ...given.map(({ name, code }) => `${name}=${code}`), orRaise(body, e.target!, holder)];
    return { self: `(${steps.join(',')})`, args: given.map(({ name }) => name) };
}

/** The same for a row of the library, which gets the receiver as its first argument. */
export function rowReceiver(body: Body, e: CallExpression, guards: Guards | null, args: () => string[]): Receiver {
    if (!looksLate(body, e)) {
        return { self: target(body, e.target!, e.safe, guards), args: args() };
    }
    const holder = body.temporary();
    const self = `(${holder}=${targetValue(body, e.target!, guards)})`;
    const given = args();
    const last = body.temporary();
    const check = `(${last}=${given.at(-1)!},${orRaise(body, e.target!, holder)},${last})`;
    return { self, args: [...given.slice(0, -1), check] };
}

function orRaise(body: Body, receiver: Expression, holder: string): string {
    return `${holder}===null?${ifNull(body, receiver)}:${holder}`;
}

function looksLate(body: Body, e: CallExpression): boolean {
    return !e.safe && !isNonNull(body, e.target!) && !e.arguments.every((argument) => isQuiet(body, argument));
}

/** Whether evaluating has no effect and raises nothing but what a null receiver raises as well. */
function isQuiet(body: Body, e: Expression): boolean {
    switch (e.kind) {
        case 'literal':
        case 'this':
        case 'classLiteral':
            return true;
        case 'binary':
            return e.operator !== '/' && isQuiet(body, e.left) && isQuiet(body, e.right);
        case 'name':
        case 'member':
            return hasQuietMeaning(body, e) && (!('target' in e) || e.target === null || isQuietTarget(body, e.target));
        default:
            return false;
    }
}

function isQuietTarget(body: Body, e: Expression): boolean {
    const is = body.checked.meaningOf(e)?.is;
    return is === 'type' || is === 'namespace' || isQuiet(body, e);
}

function hasQuietMeaning(body: Body, e: Expression): boolean {
    const meaning = body.checked.meaningOf(e);
    switch (meaning?.is) {
        case 'field':
            return !meaning.field.isProperty;
        case 'local':
        case 'enumConstant':
        case 'sobjectField':
        case 'objectToken':
        case 'fieldToken':
        case 'text':
        case 'triggerVariable':
            return true;
        default:
            return false;
    }
}
