import type { FieldShape } from '../../schema/objectShape.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import type { ApexValue } from '../../values/value.ts';
import { decimalOf } from '../save/storedValue.ts';

/** A value as formulas see it: percents, saved as 50, are fractions there, 0.50 (Salesforce Help, "Tips for Number Formula Fields"). */
export function inFormula(field: FieldShape | undefined, value: ApexValue): ApexValue {
    return field?.type === 'Percent' ? (decimalOf(value)?.times(ApexDecimal.of('0.01')) ?? null) : value;
}

/** What a formula yields for a field of percents. */
export function asPercent(value: ApexValue): ApexDecimal | null {
    return decimalOf(value)?.times(ApexDecimal.of('100')) ?? null;
}
