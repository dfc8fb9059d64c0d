import type { FilterOperation } from '../../schema/recordFilter.ts';
import type { ApexValue } from '../../values/value.ts';
import { compareValues } from '../formula/formulaValues.ts';

/** A text as it is compared: as it is, or in lower case. */
type Fold = (text: string) => string;

/**
 * Whether a value meets an operation of a filter. Of several wanted values one is enough, and those that must not be are
 * all not to be.
 */
export function meets(
    operation: FilterOperation,
    actual: ApexValue,
    wanted: readonly ApexValue[],
    fold: Fold
): boolean {
    const same = (one: ApexValue): boolean => order(actual, one, fold) === 0;
    const within = (one: ApexValue): boolean => textOf(actual, fold).includes(textOf(one, fold));
    const chosen = (one: ApexValue): boolean => textOf(actual, fold).split(';').includes(textOf(one, fold));
    switch (operation) {
        case 'equals':
            return wanted.some(same);
        case 'notEqual':
            return !wanted.some(same);
        case 'contains':
            return wanted.some(within);
        case 'notContain':
            return !wanted.some(within);
        case 'startsWith':
            return wanted.some((one) => textOf(actual, fold).startsWith(textOf(one, fold)));
        case 'includes':
            return wanted.some(chosen);
        case 'excludes':
            return !wanted.some(chosen);
        default:
            return wanted.some((one) => compares(operation, actual, one, fold));
    }
}

function compares(operation: FilterOperation, actual: ApexValue, wanted: ApexValue, fold: Fold): boolean {
    if (actual === null || wanted === null) return false;
    const sign = order(actual, wanted, fold);
    switch (operation) {
        case 'lessThan':
            return sign < 0;
        case 'greaterThan':
            return sign > 0;
        case 'lessOrEqual':
            return sign <= 0;
        default:
            return sign >= 0;
    }
}

function order(left: ApexValue, right: ApexValue, fold: Fold): number {
    if (left === null || right === null) return blank(left) && blank(right) ? 0 : NaN;
    return typeof left === 'string' && typeof right === 'string'
        ? compareValues(fold(left), fold(right))
        : compareValues(left, right);
}

function blank(value: ApexValue): boolean {
    return value === null || value === '';
}

function textOf(value: ApexValue, fold: Fold): string {
    return typeof value === 'string' ? fold(value) : '';
}
