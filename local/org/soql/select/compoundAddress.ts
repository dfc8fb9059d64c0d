import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import { ApexAddress, addressParts, type AddressPart } from '../../values/primitives/apexAddress.ts';
import type { ApexValue } from '../../values/value.ts';

/**
 * The value of a compound address from the fields of its parts: null where all of them are empty (SOAP API Developer
 * Guide, "Address Compound Fields").
 */
export function compoundAddress(
    shape: ObjectShape,
    field: FieldShape,
    values: readonly ApexValue[]
): ApexAddress | null {
    const prefix = field.name.replace(/Address$/, '');
    const parts = addressParts.flatMap((part): [AddressPart, ApexValue][] => {
        const slot = shape.slot(prefix + part, 'sobjectField');
        const value = slot === undefined ? null : (values[slot] ?? null);
        return value === null ? [] : [[part, value]];
    });
    return parts.length === 0 ? null : new ApexAddress(new Map(parts));
}
