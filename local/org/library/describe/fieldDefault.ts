import type { FieldShape } from '../../schema/objectShape.ts';
import { asFieldType } from '../../dml/formula/formulaResult.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { ApexValue } from '../../values/value.ts';

/**
 * The default value of a field as its describe tells it: false for a checkbox, the default value of a picklist, null for
 * one that is calculated.
 */
export function fieldDefault(field: FieldShape): ApexValue {
    const { defaultValue } = field;
    switch (defaultValue?.kind) {
        case 'boolean':
        case 'text':
            return defaultValue.value;
        case 'number':
            return asFieldType(field, ApexDecimal.of(defaultValue.text));
        default:
            return field.type === 'Checkbox' ? false : defaultEntry(field);
    }
}

/** The default of a picklist's values. */
function defaultEntry({ picklist, defaultValue }: FieldShape): ApexValue {
    const entry = defaultValue === null ? picklist.find((one) => one.default && one.active) : undefined;
    return entry?.value ?? null;
}

/** The formula of a default value, as it is written; null without one. */
export function fieldDefaultFormula(field: FieldShape): string | null {
    const { defaultValue } = field;
    switch (defaultValue?.kind) {
        case undefined:
        case 'null':
        case 'boolean':
            return null;
        case 'text':
            return JSON.stringify(defaultValue.value);
        case 'number':
            return defaultValue.text;
        default:
            throw new Refused(`the text of the default value's formula of ${field.name}`);
    }
}
