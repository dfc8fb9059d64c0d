import { isQuery } from '../../syntax/ast/isQuery.ts';
import type { Expression } from '../../syntax/ast/ast.ts';
import type { ApexType } from '../../types/world/model.ts';
import type { Body } from '../statements/body.ts';
import { expression, wanted } from './expression.ts';
import { isNonNull } from './nonNull.ts';
import { isPrimitive, numericRank, wider } from '../layout/typeText.ts';

/** `==` and `===`. The static types say what equality means; Object leaves it to the values. */
export function equal(body: Body, left: Expression, right: Expression, operator: '==' | '==='): string {
    const a = body.typeOf(left);
    const b = body.typeOf(right);
    if (a.kind === 'null' || b.kind === 'null') {
        return `(${single(body, left, b)}===${single(body, right, a)})`;
    }
    if (numericRank(a) > 0 && numericRank(b) > 0) {
        const type = wider(a, b);
        const x = wanted(body, left, type);
        const y = wanted(body, right, type);
        return isPrimitive(type, 'Integer', 'Long') ? `(${x}===${y})` : `equalNumbers(${x},${y})`;
    }
    const x = single(body, left, b);
    const y = single(body, right, a);
    if (isPrimitive(a, 'Boolean') && isPrimitive(b, 'Boolean')) {
        return `(${x}===${y})`;
    }
    if (isPrimitive(a, 'Id') && isPrimitive(b, 'Id')) {
        return `(${x}===${y})`;
    }
    if (isPrimitive(a, 'Id') || isPrimitive(b, 'Id')) {
        return `$.equalIds(${x},${y})`;
    }
    if (isPrimitive(a, 'String') && isPrimitive(b, 'String')) {
        return `equalText(${x},${y})`;
    }
    if (operator === '===') {
        return `$.identical(${x},${y})`;
    }
    return isEnum(a) && isEnum(b) ? `(${x}===${y})` : `$.equal(${x},${y})`;
}

/** A query beside a record means its only row. */
function single(body: Body, e: Expression, other: ApexType): string {
    return isQuery(e) && other.kind === 'sobject' ? wanted(body, e, other) : expression(body, e);
}

function isEnum(type: ApexType): boolean {
    return type.kind === 'class' && type.class.kind === 'enum';
}

/** `<`, `<=`, `>`, `>=`: false when a number or date is null; a null text is less than any text. */
export function compare(body: Body, left: Expression, right: Expression, operator: string): string {
    const a = body.typeOf(left);
    const b = body.typeOf(right);
    const x = expression(body, left);
    const y = expression(body, right);
    if (isPrimitive(a, 'Integer', 'Long') && isPrimitive(b, 'Integer', 'Long')) {
        return compareWhole(body, { of: left, code: x }, { of: right, code: y }, operator);
    }
    if (numericRank(a) > 0 && numericRank(b) > 0) {
        const type = wider(a, b);
        return `$.compareNumbers(${wanted(body, left, type)},${wanted(body, right, type)},"${operator}")`;
    }
    const kind = isPrimitive(a, 'String', 'Id') || isPrimitive(b, 'String', 'Id') ? 'Texts' : 'Dates';
    return `$.compare${kind}(${x},${y},"${operator}")`;
}

/**
 * Whole numbers; JavaScript orders numbers and bigints together. The tests for null stand in the code itself, not in a
 * helper, so that every place is optimised for what it compares.
 */
function compareWhole(
    body: Body,
    left: { of: Expression; code: string },
    right: { of: Expression; code: string },
    operator: string
): string {
    const before: string[] = [];
    const tests: string[] = [];
    const operands = [left, right].map(({ of, code }) => {
        if (isNonNull(body, of)) {
            return code;
        }
        if (/^\w+$/.test(code)) {
            tests.push(`${code}!==null`);
            return code;
        }
        const holder = body.temporary();
        before.push(`${holder}=${code}`);
        tests.push(`${holder}!==null`);
        return holder;
    });
    const test = [...tests, `${operands[0]}${operator}${operands[1]}`].join('&&');
    return before.length === 0 ? `(${test})` : `(${[...before, test].join(',')})`;
}
