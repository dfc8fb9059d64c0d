import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import type { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import type { ApexValue } from '../../values/value.ts';
import { decimalOf } from '../save/storedValue.ts';

export function numberOf(value: ApexValue): ApexDecimal | null {
    return value === null ? null : decimalOf(value);
}

/** `=` in formulas: text with regard to case, blank and null alike, numbers by value. */
export function same(left: ApexValue, right: ApexValue): boolean {
    const [a, b] = [left === '' ? null : left, right === '' ? null : right];
    return a === null || b === null ? a === b : compareValues(a, b) === 0;
}

/** Negative, zero or positive; both are not null. */
export function compareValues(left: ApexValue, right: ApexValue): number {
    const [a, b] = [decimalOf(left), decimalOf(right)];
    if (a !== null && b !== null) {
        return a.compare(b);
    }
    if (left instanceof ApexDate && right instanceof ApexDate) {
        return left.epochDay - right.epochDay;
    }
    if (left instanceof ApexDatetime && right instanceof ApexDatetime) {
        return left.epochMs - right.epochMs;
    }
    return left === right ? 0 : String(left) < String(right) ? -1 : 1;
}
