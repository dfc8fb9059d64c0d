import { localeDate, localeDatetime } from '../../library/time/localeFormat.ts';
import { userLocale } from '../../library/text/locale.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { FieldShape } from '../../schema/objectShape.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';

/** FORMAT(field): a value as the running user's locale shows it (docs/fidelity/facts/soql-format-function.md). */
export function formatted(field: FieldShape, value: ApexValue): string | null {
    if (value === null) {
        return null;
    }
    if (value instanceof ApexDate) {
        return localeDate(value);
    }
    if (value instanceof ApexDatetime) {
        return localeDatetime(value.epochMs, current().user.timeZone);
    }
    if (value instanceof ApexTime) {
        const format = new Intl.DateTimeFormat(userLocale(), { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });
        return format.format(value.millis).replace(/[\u00a0\u202f]/g, ' ');
    }
    switch (field.type) {
        case 'Currency':
            return numberFormat(field, { style: 'currency', currency: 'USD' }).format(Number(textOf(value)));
        case 'Percent':
            return `${numberFormat(field, {}).format(Number(textOf(value)))}%`;
        case 'Number':
        case 'Integer':
        case 'Long':
            return numberFormat(field, {}).format(Number(textOf(value)));
        default:
            return textOf(value);
    }
}

function numberFormat({ scale }: FieldShape, options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const digits = scale ?? 0;
    return new Intl.NumberFormat(userLocale(), {
        ...options,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits
    });
}
