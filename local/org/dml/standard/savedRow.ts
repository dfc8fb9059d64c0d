import { current } from '../../platform/transactions/transaction.ts';
import type { ApexValue } from '../../values/value.ts';
import { fieldOf } from '../save/rowFields.ts';

/** A saved row that is not in the recycle bin, by its id: its object and its fields by name; null for none. */
export function savedRow(id: ApexValue): { readonly object: string; field(name: string): ApexValue } | null {
    const found = id === null ? undefined : current().org.store.row(String(id));
    if (!found || found.row.deleted) {
        return null;
    }
    const of = { shape: found.table.shape, values: found.row.values };
    return { object: found.table.shape.name, field: (name) => fieldOf(of, name) };
}
