import type { FieldShape } from '../../schema/objectShape.ts';
import { offsetAt } from '../../soql/filter/userDays.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { decimalOf } from '../save/storedValue.ts';
import { asPercent } from './percent.ts';

/** What a formula yields, as a field of its type shows it: texts without the spaces at their end (fact dml-formula-text-end). */
export function asFieldType(field: FieldShape, value: ApexValue): ApexValue {
    if (value === null || value === '') {
        return field.type === 'Checkbox' ? false : null;
    }
    switch (field.type) {
        case 'Text':
            return textOf(value).trimEnd() || null;
        case 'Number':
        case 'Currency':
            return decimalOf(value)?.withScale(field.scale ?? 0) ?? null;
        case 'Percent':
            return asPercent(value)?.withScale(field.scale ?? 0) ?? null;
        case 'Date':
            return value instanceof ApexDatetime ? dayOf(value) : value;
        default:
            return value;
    }
}

/** An instant in a place for days, `NOW()` as the default of a date: the day that it is for the user. */
function dayOf({ epochMs }: ApexDatetime): ApexDate {
    return new ApexDate(Math.floor((epochMs + offsetAt(epochMs)) / 86_400_000));
}
