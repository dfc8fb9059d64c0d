import type { FieldShape } from '../../schema/objectShape.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { ApexValue } from '../../values/value.ts';

/** What a text in a filter of metadata means beside a field: one of these values; null for a blank. */
export function filterValues(field: FieldShape, text: string | null): ApexValue[] {
    return wantedTexts(field, text).map((each) => valueOf(field, each));
}

/** Commas separate values; a value with a comma stands in quotes. Numbers and dates are single values. */
function wantedTexts(field: FieldShape, value: string | null): (string | null)[] {
    if (value === null) return [null];
    if (!/Text|Picklist|Html|Email|Phone|Url|AutoNumber|Lookup|MasterDetail|^Id$/.test(field.type)) return [value];
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
