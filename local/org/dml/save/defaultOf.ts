import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import type { ApexValue } from '../../values/value.ts';
import { evaluateFormula } from '../formula/evaluateFormula.ts';
import { asFieldType } from '../formula/formulaResult.ts';
import { scopeOf } from '../formula/withFormulas.ts';

/** What a field of a new record holds when nobody sets it: its default value, its default picklist value, false. */
export function defaultOf(shape: ObjectShape, field: FieldShape): ApexValue {
    if (field.rollUp !== null) {
        return /^(count|sum)$/.test(field.rollUp.operation) ? ApexDecimal.ofInteger(0) : null;
    }
    if (field.defaultValue !== null) {
        const none = shape.fields.map(() => null);
        return asFieldType(field, evaluateFormula(field.defaultValue, scopeOf(shape, none, null)));
    }
    const picked = field.picklist.find((one) => one.default && one.active);
    return picked ? picked.value : field.type === 'Checkbox' ? false : null;
}
