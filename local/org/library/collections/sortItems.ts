import { bulkWork } from '../../values/workSteps.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexEnum } from '../../values/primitives/apexEnum.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import { answersTo, callUser } from '../../values/objects/callUser.ts';
import { nullPointer, raise } from '../../values/exceptions/raise.ts';
import type { ApexValue } from '../../values/value.ts';
import { decimalOf } from '../primitives/numberOf.ts';
import { SelectOption } from '../pages/selectOption.ts';
import { isRecord, records } from '../records/recordPort.ts';

/**
 * `List.sort()`: null first, texts by code unit, numbers by value, enums by their order, dates by time, options
 * of pages by value and label, users' objects by `compareTo`. Stable. Raises System.ListException when two elements cannot be compared.
 */
export function sortItems(items: readonly ApexValue[]): ApexValue[] {
    bulkWork(items.length);
    return [...items].sort(compareItems);
}

/** `List.sort(comparator)`. */
export function sortItemsBy(items: readonly ApexValue[], comparator: object | null): ApexValue[] {
    if (comparator === null) {
        return nullPointer();
    }
    return [...items].sort((a, b) => callUser(comparator, 'compare', [a, b]) as number);
}

/** Less than zero where `a` comes first; null before all else. */
export function compareItems(a: ApexValue, b: ApexValue): number {
    if (a === null || b === null) {
        return a === b ? 0 : a === null ? -1 : 1;
    }
    if (typeof a === 'string' && typeof b === 'string') {
        return a < b ? -1 : a > b ? 1 : 0;
    }
    if (typeof a === 'number' && typeof b === 'number') {
        return a - b;
    }
    if (typeof a === 'object' && answersTo(a, 'compareTo', 1)) {
        return callUser(a, 'compareTo', [b]) as number;
    }
    return compareMoments(a, b) ?? compareNumbers(a, b) ?? compareOthers(a, b);
}

function compareMoments(a: ApexValue, b: ApexValue): number | null {
    if (a instanceof ApexDate && b instanceof ApexDate) {
        return a.epochDay - b.epochDay;
    }
    if (a instanceof ApexDatetime && b instanceof ApexDatetime) {
        return a.epochMs - b.epochMs;
    }
    if (a instanceof ApexTime && b instanceof ApexTime) {
        return a.millis - b.millis;
    }
    return a instanceof ApexEnum && b instanceof ApexEnum && a.typeName === b.typeName ? a.ordinal - b.ordinal : null;
}

function compareNumbers(a: ApexValue, b: ApexValue): number | null {
    const [left, right] = [decimalOf(a), decimalOf(b)];
    if (left !== null && right !== null) {
        return left.compare(right);
    }
    return typeof a === 'boolean' && typeof b === 'boolean' ? Number(a) - Number(b) : null;
}

/** Options of pages are sorted by value, then by label (Apex Developer Guide, "Sorting Lists"). */
function compareOptions(a: SelectOption, b: SelectOption): number {
    return compareItems(a.value, b.value) || compareItems(a.label, b.label);
}

function compareOthers(a: ApexValue, b: ApexValue): number {
    if (a instanceof SelectOption && b instanceof SelectOption) {
        return compareOptions(a, b);
    }
    return isRecord(a) && isRecord(b)
        ? records().compareRecords(a, b)
        : raise('System.ListException', 'One or more of the items in this list is not Comparable.');
}
