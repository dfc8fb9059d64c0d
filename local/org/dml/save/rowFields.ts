import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import type { ApexValue } from '../../values/value.ts';
import type { PendingRow } from './pendingRow.ts';

/** A field of a row by name; null where the object has not that field. */
export function fieldOf(row: { readonly shape: ObjectShape; readonly values: Row['values'] }, name: string): ApexValue {
    const slot = row.shape.slot(name, 'sobjectField');
    return slot === undefined ? null : (row.values[slot] ?? null);
}

/** Sets a field of a row that is about to be saved; does nothing where the object has not that field. */
export function setField(row: PendingRow, name: string, value: ApexValue): void {
    const slot = row.shape.slot(name, 'sobjectField');
    if (slot !== undefined) {
        row.values[slot] = value;
    }
}

/** A saved row with some fields replaced. */
export function withFields(shape: ObjectShape, row: Row, fields: Readonly<Record<string, ApexValue>>): Row {
    const values = [...row.values];
    for (const [name, value] of Object.entries(fields)) {
        const slot = shape.slot(name, 'sobjectField');
        if (slot !== undefined) {
            values[slot] = value;
        }
    }
    return { ...row, values };
}
