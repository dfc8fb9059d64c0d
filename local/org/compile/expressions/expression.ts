import type { Expression, TernaryExpression } from '../../syntax/ast/ast.ts';
import type { ApexType } from '../../types/world/model.ts';
import { assignment, increment } from './assignment.ts';
import { binary } from './binary.ts';
import type { Body } from '../statements/body.ts';
import { call } from './call.ts';
import { castTo, instanceTest } from './cast.ts';
import { chain, isChainLink } from './chain.ts';
import { newArray, newCollection, newMap, newObject } from './creation.ts';
import { convert } from './conversion.ts';
import { line } from '../layout/layOut.ts';
import { literal } from './literal.ts';
import { checkedForNull, isNonNull } from './nonNull.ts';
import { classLiteral, readFixed, readName } from './readName.ts';
import { query, refused, search } from './query.ts';
import { booleanType, isPrimitive } from '../layout/typeText.ts';

/** The JavaScript of an expression, with the value's own static type. */
export function expression(body: Body, e: Expression): string {
    const refusal = body.checked.refusalOf(e);
    if (refusal !== null) {
        return refused(refusal);
    }
    return isChainLink(e) ? chain(body, e) : plain(body, e);
}

/** The expression's value as its place wants it: converted to a type. */
export function wanted(body: Body, e: Expression, type: ApexType): string {
    if (e.kind === 'ternary' && type.kind === 'sobject' && body.typeOf(e).kind === 'list') {
        // the query of one side stands for its only row; the other side may be null
        return ternary(body, e, type);
    }
    return convert(body, expression(body, e), body.typeOf(e), type, e);
}

/** The value, checked not to be null: what member access, arithmetic and conditions need. */
export function solid(body: Body, e: Expression, type?: ApexType): string {
    const code = type === undefined ? expression(body, e) : wanted(body, e, type);
    return isNonNull(body, e) ? code : checkedForNull(body, code);
}

/** A condition of `if`, `while`, `&&` …: null is a NullPointerException. */
export function condition(body: Body, e: Expression): string {
    return solid(body, e, booleanType);
}

function ternary(body: Body, e: TernaryExpression, type: ApexType): string {
    const then = wanted(body, e.then, type);
    return `(${condition(body, e.condition)}?${then}:${wanted(body, e.otherwise, type)})`;
}

function plain(body: Body, e: Expression): string {
    switch (e.kind) {
        case 'literal':
            return literal(body, e.value);
        case 'name':
            return readName(body, e);
        case 'this':
        case 'super':
            return 'this';
        case 'classLiteral': {
            const meaning = body.checked.meaningOf(e);
            return (meaning && readFixed(body, meaning)) ?? classLiteral(body, body.checked.resolve(e.type));
        }
        case 'new':
            return line(e.at.line) + newObject(body, e);
        case 'newCollection':
            return newCollection(body, e);
        case 'newMap':
            return newMap(body, e);
        case 'newArray':
            return newArray(body, e);
        case 'unary':
            return unary(body, e);
        case 'postfix':
            return increment(body, e.operand, e.operator, 'before');
        case 'binary':
            return binary(body, e);
        case 'assign':
            return assignment(body, e);
        case 'ternary':
            return ternary(body, e, body.typeOf(e));
        case 'instanceOf':
            return instanceTest(body, e);
        case 'cast':
            return castTo(body, e);
        case 'soql':
            return line(e.at.line) + query(body, e);
        case 'sosl':
            return line(e.at.line) + search(body, e);
        default:
            return call(body, e as never);
    }
}

function unary(body: Body, e: Expression & { kind: 'unary' }): string {
    switch (e.operator) {
        case '!':
            return `!${condition(body, e.operand)}`;
        case '++':
        case '--':
            return increment(body, e.operand, e.operator, 'after');
        case '~':
            return `(~${solid(body, e.operand)})`;
        case '+':
            // the platform's compiler takes it before texts, too, where it changes nothing
            return isPrimitive(body.typeOf(e.operand), 'String', 'Id')
                ? expression(body, e.operand)
                : solid(body, e.operand);
        default:
            return negated(body, e.operand);
    }
}

function negated(body: Body, operand: Expression): string {
    const type = body.typeOf(operand);
    const value = solid(body, operand);
    if (isPrimitive(type, 'Integer')) {
        return `(-${value}|0)`;
    }
    return isPrimitive(type, 'Long') ? `BigInt.asIntN(64,-${value})` : `${value}.negated()`;
}
