import type { ApexType } from '../world/model.ts';
import {
    DATE,
    DATETIME,
    DECIMAL,
    DOUBLE,
    INTEGER,
    isNumeric,
    isPrimitive,
    LONG,
    STRING,
    TIME
} from '../world/primitives.ts';

const WIDER = [INTEGER, LONG, DOUBLE, DECIMAL];

/**
 * The type of `a op b` for the arithmetic and bitwise operators, null where there is none. Numbers meet in the wider
 * type; `+` with a String is text; days are added to dates (Apex Developer Guide, "Expression Operators").
 */
export function arithmeticType(operator: string, left: ApexType, right: ApexType): ApexType | null {
    if (operator === '+' && (isPrimitive(left, 'String') || isPrimitive(right, 'String'))) {
        return left.kind === 'void' || right.kind === 'void' ? null : STRING;
    }
    switch (operator) {
        case '+':
        case '-':
            return dateType(left, right) ?? numericType(left, right);
        case '*':
        case '/':
        case '%':
            return numericType(left, right);
        case '<<':
        case '>>':
        case '>>>':
            return isWhole(left) && isWhole(right) ? left : null;
        case '&':
        case '|':
        case '^':
            return isPrimitive(left, 'Boolean') && isPrimitive(right, 'Boolean') ? left : wholeType(left, right);
        default:
            return null;
    }
}

function numericType(left: ApexType, right: ApexType): ApexType | null {
    return isNumeric(left) && isNumeric(right) ? WIDER[Math.max(rank(left), rank(right))]! : null;
}

function rank(type: ApexType): number {
    return WIDER.findIndex((candidate) => candidate.kind === type.kind && sameName(candidate, type));
}

function sameName(one: ApexType, other: ApexType): boolean {
    return one.kind === 'primitive' && other.kind === 'primitive' && one.name === other.name;
}

function wholeType(left: ApexType, right: ApexType): ApexType | null {
    return isWhole(left) && isWhole(right) ? numericType(left, right) : null;
}

function isWhole(type: ApexType): boolean {
    return isPrimitive(type, 'Integer', 'Long');
}

function dateType(left: ApexType, right: ApexType): ApexType | null {
    if (isPrimitive(left, 'Date') && isWhole(right)) {
        return DATE;
    }
    if (isPrimitive(left, 'Datetime') && isNumeric(right) && !isPrimitive(right, 'Long')) {
        return DATETIME;
    }
    return isPrimitive(left, 'Time') && isWhole(right) ? TIME : null;
}

/** Why two types have no common arithmetic; only sums of dates with what is no text have words of their own. */
export function arithmeticMessage(operator: string, left: ApexType, right: ApexType): string {
    if (left.kind === 'void' || right.kind === 'void') {
        return 'Arithmetic expressions are not allowed on void types';
    }
    if (!/^[+-]/.test(operator) || isPrimitive(right, 'String')) {
        return 'Arithmetic expressions must use numeric arguments';
    }
    if (isPrimitive(left, 'Time')) {
        return 'Time expressions must use Integer or Long';
    }
    if (isPrimitive(left, 'Date')) {
        return 'Date expressions must use Integer or Long';
    }
    return isPrimitive(left, 'Datetime')
        ? 'Date/time expressions must use Integer or Double or Decimal'
        : 'Arithmetic expressions must use numeric arguments';
}
