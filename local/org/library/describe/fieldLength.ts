import type { FieldShape } from '../../schema/objectShape.ts';

/** Characters of a value as describes tell them: Ids and lookups have 18, types without characters 0. */
export function fieldLength(field: FieldShape): number {
    return isId(field) ? 18 : (field.length ?? 0);
}

/** Bytes of UTF-8: up to three for each character; Ids are plain. */
export function fieldByteLength(field: FieldShape): number {
    return isId(field) ? 18 : (field.length ?? 0) * 3;
}

function isId(field: FieldShape): boolean {
    return field.type === 'Id' || field.type === 'Lookup' || field.type === 'MasterDetail';
}
