import type { FilterItem } from '../../schema/recordFilter.ts';
import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { ApexValue } from '../../values/value.ts';
import { compareValues } from '../formula/formulaValues.ts';
import { fieldOf } from '../save/rowFields.ts';

/** Whether a row meets every item of a filter of metadata. Text is compared without regard to case. */
export function matchesFilter(shape: ObjectShape, row: Row, items: readonly FilterItem[]): boolean {
    return items.every((item) => matches(shape, row, item));
}

function matches(shape: ObjectShape, row: Row, { field: path, operation, value }: FilterItem): boolean {
    const field = path.length === 1 ? shape.field(path[0]!) : undefined;
    if (!field) throw new Refused(`filters over ${shape.name}.${path.join('.')}`);
    const actual = fieldOf({ shape, values: row.values }, field.name);
    const wanted = wantedTexts(field, value).map((text) => valueOf(field, text));
    switch (operation) {
        case 'equals':
            return wanted.some((one) => order(actual, one) === 0);
        case 'notEqual':
            return wanted.every((one) => order(actual, one) !== 0);
        case 'contains':
            return wanted.some((one) => lower(actual).includes(lower(one)));
        case 'notContain':
            return wanted.every((one) => !lower(actual).includes(lower(one)));
        case 'startsWith':
            return wanted.some((one) => lower(actual).startsWith(lower(one)));
        case 'includes':
            return wanted.some((one) => lower(actual).split(';').includes(lower(one)));
        case 'excludes':
            return wanted.every((one) => !lower(actual).split(';').includes(lower(one)));
        default:
            return wanted.some((one) => compares(operation, actual, one));
    }
}

function compares(operation: string, actual: ApexValue, wanted: ApexValue): boolean {
    if (actual === null || wanted === null) return false;
    const sign = order(actual, wanted);
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

/** Commas separate values; a value with a comma stands in quotes. Numbers and dates are single values. */
function wantedTexts(field: FieldShape, value: string | null): (string | null)[] {
    if (value === null) return [null];
    if (!/Text|Picklist|Html|Email|Phone|Url|AutoNumber/.test(field.type)) return [value];
    const parts = value.match(/\s*"(?:[^"]|"")*"\s*|[^,]+/g) ?? [value];
    return parts.map((part) =>
        part
            .trim()
            .replace(/^"(.*)"$/s, '$1')
            .replaceAll('""', '"')
    );
}

function valueOf(field: FieldShape, text: string | null): ApexValue {
    if (text === null) return field.type === 'Checkbox' ? false : null;
    switch (field.type) {
        case 'Checkbox':
            return /^(true|1)$/i.test(text);
        case 'Number':
        case 'Currency':
        case 'Percent':
        case 'Integer':
        case 'Long':
            return ApexDecimal.of(text);
        case 'Date':
            return new ApexDate(moment(text) / 86_400_000);
        case 'DateTime':
            return new ApexDatetime(moment(text));
        default:
            return text;
    }
}

/** Only absolute days and times are comparable without a user's locale. */
function moment(text: string): number {
    const iso = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[-+]\d{2}:?\d{2}))?$/.test(text);
    if (!iso) throw new Refused(`filters with the date ${text}`);
    return Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
}

function order(left: ApexValue, right: ApexValue): number {
    if (left === null || right === null) return blank(left) && blank(right) ? 0 : NaN;
    return typeof left === 'string' && typeof right === 'string'
        ? compareValues(left.toLowerCase(), right.toLowerCase())
        : compareValues(left, right);
}

function blank(value: ApexValue): boolean {
    return value === null || value === '';
}

function lower(value: ApexValue): string {
    return typeof value === 'string' ? value.toLowerCase() : '';
}
