import { decimalOf } from '../../dml/save/storedValue.ts';
import type { FieldShape } from '../../schema/objectShape.ts';
import { isId, toId } from '../../values/primitives/apexId.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexEnum } from '../../values/primitives/apexEnum.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { SObjectValue } from '../../values/records/sobject.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { dayStart } from './userDays.ts';

/** What is compared: text in lower case, numbers exactly, days and instants as numbers. */
export type Comparable = string | number | boolean | ApexDecimal;

/** A value as a filter on that field compares it; raises the platform's QueryException for a value of another type. */
export function comparable(field: FieldShape, value: ApexValue): Comparable | null {
    // an empty text is no value: the store keeps none, and `= ''` finds what has none
    if (value === null || value === '') {
        // no value of a checkbox is false (SOQL and SOSL Reference, "Use null in WHERE")
        return field.type === 'Checkbox' ? false : null;
    }
    switch (field.type) {
        case 'Checkbox':
            return typeof value === 'boolean' ? value : wrong(field, value);
        case 'Number':
        case 'Currency':
        case 'Percent':
        case 'Integer':
        case 'Long':
            return decimalOf(value) ?? wrong(field, value);
        case 'Date':
            return day(field, value);
        case 'DateTime':
            return instant(field, value);
        case 'Time':
            return value instanceof ApexTime ? value.millis : wrong(field, value);
        case 'Id':
        case 'Lookup':
        case 'MasterDetail':
            return reference(value);
        default:
            return field.caseSensitive ? text(value) : text(value).toLowerCase();
    }
}

/**
 * A value as ORDER BY, MIN and MAX see it: values of a picklist in the order of their definition, other texts behind
 * them (SOQL and SOSL Reference, "Aggregate Functions").
 */
export function sortable(field: FieldShape, value: ApexValue): Comparable | null {
    if (field.type !== 'Picklist' || field.picklist.length === 0 || typeof value !== 'string') {
        return comparable(field, value);
    }
    const place = field.picklist.findIndex((one) => one.value.toLowerCase() === value.toLowerCase());
    return `${String(place < 0 ? field.picklist.length : place).padStart(6, '0')}${value.toLowerCase()}`;
}

export function compareComparables(left: Comparable, right: Comparable): number {
    if (left instanceof ApexDecimal && right instanceof ApexDecimal) {
        return left.compare(right);
    }
    return left === right ? 0 : left < right ? -1 : 1;
}

function reference(value: ApexValue): string {
    const id = value instanceof SObjectValue ? (value.id ?? '') : text(value);
    return isId(id) ? toId(id)! : id;
}

function text(value: ApexValue): string {
    return typeof value === 'string' ? value : value instanceof ApexEnum ? value.name : textOf(value);
}

function day(field: FieldShape, value: ApexValue): number {
    if (value instanceof ApexDatetime) {
        return Math.floor(value.epochMs / 86_400_000);
    }
    return value instanceof ApexDate ? value.epochDay : wrong(field, value);
}

function instant(field: FieldShape, value: ApexValue): number {
    if (value instanceof ApexDate) {
        return dayStart(value.epochDay);
    }
    return value instanceof ApexDatetime ? value.epochMs : wrong(field, value);
}

function wrong(field: FieldShape, value: ApexValue): never {
    const message = `value of filter criterion for field '${field.name}' must be of type ${field.type.toLowerCase()}: ${textOf(value)}`;
    return raise('System.QueryException', message);
}
