import type { BinaryOperator, Expression } from '../../syntax/ast/ast.ts';
import type { ApexType } from '../../types/world/model.ts';
import type { Body } from '../statements/body.ts';
import { convert } from './conversion.ts';
import { checkedForNull, isNonNull } from './nonNull.ts';
import { isPrimitive, numericRank, wider } from '../layout/typeText.ts';

/** Generated code with its type; `of` is the expression it came from, null where it is a value in hand. */
export interface Operand {
    readonly code: string;
    readonly type: ApexType;
    readonly of: Expression | null;
}

const INTEGER: Readonly<Record<string, (a: string, b: string) => string>> = {
    '+': (a, b) => `(${a}+${b}|0)`,
    '-': (a, b) => `(${a}-${b}|0)`,
    '*': (a, b) => `Math.imul(${a},${b})`,
    '/': (a, b) => `divide(${a},${b})`,
    '%': (a, b) => `remainder(${a},${b})`,
    '<<': (a, b) => `(${a}<<${b})`,
    '>>': (a, b) => `(${a}>>${b})`,
    '>>>': (a, b) => `(${a}>>>${b}|0)`,
    '&': (a, b) => `(${a}&${b})`,
    '|': (a, b) => `(${a}|${b})`,
    '^': (a, b) => `(${a}^${b})`
};

const LONG: Readonly<Record<string, (a: string, b: string) => string>> = {
    '+': (a, b) => `BigInt.asIntN(64,${a}+${b})`,
    '-': (a, b) => `BigInt.asIntN(64,${a}-${b})`,
    '*': (a, b) => `BigInt.asIntN(64,${a}*${b})`,
    '/': (a, b) => `divideLong(${a},${b})`,
    '%': (a, b) => `remainderLong(${a},${b})`,
    '<<': (a, b) => `$.shiftLong(${a},${b},"<<")`,
    '>>': (a, b) => `$.shiftLong(${a},${b},">>")`,
    '>>>': (a, b) => `$.shiftLong(${a},${b},">>>")`,
    '&': (a, b) => `(${a}&${b})`,
    '|': (a, b) => `(${a}|${b})`,
    '^': (a, b) => `(${a}^${b})`
};

/** Decimals and Doubles. */
const BOXED: Readonly<Record<string, (a: string, b: string) => string>> = {
    '+': (a, b) => `${a}.plus(${b})`,
    '-': (a, b) => `${a}.minus(${b})`,
    '*': (a, b) => `${a}.times(${b})`,
    '/': (a, b) => `${a}.dividedBy(${b})`,
    '%': (a, b) => `${a}.remainder(${b})`
};

/** Arithmetic, bitwise and shift operators on numbers, Booleans and dates; null raises a NullPointerException. */
export function arithmetic(
    body: Body,
    operator: BinaryOperator,
    left: Operand,
    right: Operand,
    result: ApexType
): string {
    if (isPrimitive(left.type, 'Boolean')) {
        return `$.logic(${solid(body, left)},${solid(body, right)},"${operator}")`;
    }
    if (isPrimitive(left.type, 'Date', 'Datetime', 'Time')) {
        const sign = operator === '-' ? '-' : '+';
        return `$.shift${(left.type as { name: string }).name}(${solid(body, left)},${solid(body, right)},"${sign}")`;
    }
    const type = numericRank(result) > 0 ? result : wider(left.type, right.type);
    const table = isPrimitive(type, 'Integer') ? INTEGER : isPrimitive(type, 'Long') ? LONG : BOXED;
    return table[operator]!(solid(body, left, type), solid(body, right, type));
}

function solid(body: Body, operand: Operand, type: ApexType = operand.type): string {
    const sure = operand.of !== null && isNonNull(body, operand.of);
    const converted = convert(body, operand.code, operand.type, type, operand.of);
    return sure ? converted : checkedForNull(body, converted);
}
