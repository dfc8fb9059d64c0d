import type { FieldShape, PicklistValue } from '../../schema/objectShape.ts';

/**
 * The bits, in Base64, of the controlling field's values that offer a value of a dependent picklist: the highest bit of
 * the first byte is the first value; of a checkbox the first is unchecked, the second checked (SOAP API Developer Guide,
 * "PicklistEntry", validFor). Null for a picklist that depends on nothing.
 */
export function validFor(value: PicklistValue, controlling: FieldShape | undefined): string | null {
    if (value.offeredBy === undefined || controlling === undefined) {
        return null;
    }
    const offering = new Set(value.offeredBy);
    const values =
        controlling.type === 'Checkbox' ? ['unchecked', 'checked'] : controlling.picklist.map((one) => one.value);
    // whole groups of three bytes, so that the text needs no padding
    const bytes = new Uint8Array(Math.max(1, Math.ceil(values.length / 24)) * 3);
    for (const [at, one] of values.entries()) {
        if (offering.has(one)) {
            bytes[at >> 3]! |= 0x80 >> (at & 7);
        }
    }
    return Buffer.from(bytes).toString('base64');
}
