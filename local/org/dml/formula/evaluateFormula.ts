import type { FormulaNode } from '../../schema/formula/formulaNode.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import type { ApexValue } from '../../values/value.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { formulaFunctions } from './formulaFunctions.ts';
import { textIn } from './formulaFunction.ts';
import { compareValues, numberOf, same } from './formulaValues.ts';

/** What the names in a formula mean. */
export interface FormulaScope {
    read(path: readonly string[]): ApexValue;
    readPrior(path: readonly string[]): ApexValue;
    readonly isNew: boolean;
    /** Milliseconds since 1970. */
    now(): number;
}

/** Evaluates a formula. */
export function evaluateFormula(node: FormulaNode, scope: FormulaScope): ApexValue {
    switch (node.kind) {
        case 'text':
            return node.value;
        case 'number':
            return ApexDecimal.of(node.text);
        case 'boolean':
            return node.value;
        case 'null':
            return null;
        case 'refused':
            throw new Refused(node.feature);
        case 'field':
            return scope.read(node.path);
        case 'unary':
            return unary(node, scope);
        case 'binary':
            return binary(node, scope);
        case 'call':
            return formulaFunctions[node.name](node.args, scope, (argument) => evaluateFormula(argument, scope));
    }
}

function unary(node: FormulaNode & { kind: 'unary' }, scope: FormulaScope): ApexValue {
    const value = evaluateFormula(node.operand, scope);
    return node.operator === '!' ? value !== true : (numberOf(value)?.negated() ?? null);
}

function binary(node: FormulaNode & { kind: 'binary' }, scope: FormulaScope): ApexValue {
    const left = evaluateFormula(node.left, scope);
    if (node.operator === '&&' || node.operator === '||') {
        const decided = node.operator === '&&' ? left !== true : left === true;
        return decided ? node.operator === '||' : evaluateFormula(node.right, scope) === true;
    }
    const right = evaluateFormula(node.right, scope);
    switch (node.operator) {
        case '=':
            return same(left, right);
        case '<>':
            return !same(left, right) && !isBlankNumber(left, right);
        case '<':
        case '<=':
        case '>':
        case '>=':
            return ordered(node.operator, left, right);
        case '&':
            return textIn(left) + textIn(right);
        default:
            return arithmetic(node.operator, left, right);
    }
}

/** A blank number is neither equal to a number nor different from it. */
function isBlankNumber(left: ApexValue, right: ApexValue): boolean {
    return (left === null && right instanceof ApexDecimal) || (right === null && left instanceof ApexDecimal);
}

function ordered(operator: '<' | '<=' | '>' | '>=', left: ApexValue, right: ApexValue): boolean {
    if (left === null || right === null) {
        return false;
    }
    const order = compareValues(left, right);
    return operator[0] === '<'
        ? order < 0 || (operator === '<=' && order === 0)
        : order > 0 || (operator === '>=' && order === 0);
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', left: ApexValue, right: ApexValue): ApexValue {
    if (operator === '+' && (typeof left === 'string' || typeof right === 'string')) {
        return textIn(left) + textIn(right);
    }
    if (left instanceof ApexDate && (operator === '+' || operator === '-')) {
        return dateArithmetic(operator, left, right);
    }
    if (left instanceof ApexDatetime || left instanceof ApexTime) {
        return momentArithmetic(operator, left, right);
    }
    const [a, b] = [numberOf(left), numberOf(right)];
    if (a === null || b === null) {
        return null;
    }
    switch (operator) {
        case '+':
            return a.plus(b);
        case '-':
            return a.minus(b);
        case '*':
            return a.times(b);
        case '/':
            return b.value.isZero() ? null : a.dividedBy(b);
        case '^':
            return ApexDecimal.ofNumber(a.toNumber() ** b.toNumber());
    }
}

const day = 86_400_000;

/** Datetimes differ by days and move by days; times differ by milliseconds and move by milliseconds. */
function momentArithmetic(operator: string, left: ApexDatetime | ApexTime, right: ApexValue): ApexValue {
    const at = (value: ApexDatetime | ApexTime): number => (value instanceof ApexTime ? value.millis : value.epochMs);
    const unit = left instanceof ApexTime ? 1 : day;
    if (right instanceof ApexDatetime || right instanceof ApexTime) {
        return ApexDecimal.ofNumber((at(left) - at(right)) / unit);
    }
    const by = numberOf(right)?.toNumber();
    if (by === undefined || (operator !== '+' && operator !== '-')) {
        return null;
    }
    const moved = Math.round(at(left) + (operator === '+' ? by : -by) * unit);
    return left instanceof ApexTime ? new ApexTime(((moved % day) + day) % day) : new ApexDatetime(moved);
}

function dateArithmetic(operator: '+' | '-', left: ApexDate, right: ApexValue): ApexValue {
    if (right instanceof ApexDate) {
        return ApexDecimal.ofInteger(left.epochDay - right.epochDay);
    }
    const days = Math.trunc(numberOf(right)?.toNumber() ?? 0);
    return new ApexDate(left.epochDay + (operator === '+' ? days : -days));
}
