import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import { isId, toId } from '../../values/primitives/apexId.ts';
import { apexEquals } from '../../values/equality.ts';
import type { ApexValue } from '../../values/value.ts';

/** Two doubles or two decimals. */
export function equalNumbers(a: ApexDouble | ApexDecimal | null, b: ApexDouble | ApexDecimal | null): boolean {
    return a === null || b === null ? a === b : a.apexEquals(b);
}

export function compareNumbers(
    a: ApexDouble | ApexDecimal | null,
    b: ApexDouble | ApexDecimal | null,
    operator: string
): boolean {
    if (a === null || b === null) {
        return false;
    }
    return a instanceof ApexDouble
        ? holds(a.value, (b as ApexDouble).value, operator)
        : holds(a.compare(b as ApexDecimal), 0, operator);
}

/** Texts are ordered without regard to case; a null text is less than any other. */
export function compareTexts(a: string | null, b: string | null, operator: string): boolean {
    if (a === null || b === null) {
        return holds(a === null ? 0 : 1, b === null ? 0 : 1, operator);
    }
    const x = a.toLowerCase();
    const y = b.toLowerCase();
    return holds(x < y ? -1 : x > y ? 1 : 0, 0, operator);
}

/** Dates, datetimes and times; with null every comparison is false. */
export function compareDates(a: ApexValue, b: ApexValue, operator: string): boolean {
    const bothDates = a instanceof ApexDate && b instanceof ApexDate;
    const x = bothDates ? a.epochDay : position(a);
    const y = bothDates ? b.epochDay : position(b);
    return x !== null && y !== null && holds(x, y, operator);
}

function position(value: ApexValue): number | null {
    if (value instanceof ApexDatetime) {
        return value.epochMs;
    }
    if (value instanceof ApexDate) {
        return value.epochDay * 86_400_000;
    }
    return value instanceof ApexTime ? value.millis : null;
}

function holds(x: number, y: number, operator: string): boolean {
    switch (operator) {
        case '<':
            return x < y;
        case '<=':
            return x <= y;
        case '>':
            return x > y;
        default:
            return x >= y;
    }
}

/** An Id beside a String: the 15 and the 18 character form are the same Id. */
export function equalIds(a: ApexValue, b: ApexValue): boolean {
    if (typeof a !== 'string' || typeof b !== 'string') {
        return a === b;
    }
    return a === b || (isId(a) && isId(b) && toId(a) === toId(b));
}

/** `===`: the same object; primitives have no identity and compare by value. */
export function identical(a: ApexValue, b: ApexValue): boolean {
    if (a === b) {
        return true;
    }
    return isBoxed(a) && isBoxed(b) && apexEquals(a, b);
}

function isBoxed(value: ApexValue): boolean {
    return (
        value instanceof ApexDouble ||
        value instanceof ApexDate ||
        value instanceof ApexDatetime ||
        value instanceof ApexTime ||
        value instanceof ApexDecimal
    );
}
