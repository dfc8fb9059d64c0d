import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { isId, toId } from '../../values/primitives/apexId.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { apexEquals } from '../../values/equality.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { concatText } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';

/**
 * Whether assertEquals holds: as `==` by the values' own types, but texts by case (Apex Reference Guide, "System Class",
 * assertEquals; platform notes, semantics 46), and times by the second: what was saved has no milliseconds, and equals
 * the time that was given nevertheless.
 */
export function assertedEqual(expected: ApexValue, actual: ApexValue): boolean {
    if (typeof expected === 'string' && typeof actual === 'string') {
        return expected === actual || isCompleted(expected, actual) || isCompleted(actual, expected);
    }
    if (expected instanceof ApexDecimal && actual instanceof ApexDecimal) {
        return expected.compare(actual) === 0;
    }
    if (expected instanceof ApexDatetime && actual instanceof ApexDatetime) {
        return secondOf(expected) === secondOf(actual);
    }
    if (expected instanceof ApexList && actual instanceof ApexList) {
        return (
            expected.items.length === actual.items.length &&
            expected.items.every((item, at) => assertedEqual(item, actual.items[at]!))
        );
    }
    return apexEquals(expected, actual);
}

/** An Id beside its 15 characters as a text (fact library-assert-equals-of-ids). */
function isCompleted(brief: string, full: string): boolean {
    return brief.length === 15 && full.length === 18 && isId(brief) && toId(brief) === full;
}

function secondOf(time: ApexDatetime): number {
    return Math.floor(time.epochMs / 1000);
}

/** `Assertion Failed: Expected: 1, Actual: 0`, with the caller's message between. Nobody can catch it. */
export function failExpected(expected: ApexValue, actual: ApexValue, message: ApexValue): never {
    return failWith(message, `Expected: ${concatText(expected)}, Actual: ${concatText(actual)}`);
}

/** `Assertion Failed: Same value: 1`. */
export function failSame(value: ApexValue, message: ApexValue): never {
    return failWith(message, `Same value: ${concatText(value)}`);
}

/** `Assertion Failed`, then the parts that are there. */
export function failWith(message: ApexValue, reason: string | null): never {
    const parts = ['Assertion Failed', message === null ? null : concatText(message), reason];
    return raise('System.AssertException', parts.filter((part) => part !== null).join(': '));
}
