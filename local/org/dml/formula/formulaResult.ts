import type { FieldShape } from '../../schema/objectShape.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { decimalOf } from '../save/storedValue.ts';

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
        case 'Percent':
            return decimalOf(value)?.withScale(field.scale ?? 0) ?? null;
        default:
            return value;
    }
}
