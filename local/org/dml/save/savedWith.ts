import { current } from '../../platform/transactions/transaction.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import type { ApexValue } from '../../values/value.ts';

/** The saved rows, not those in the recycle bin, whose indexed field has that value. */
export function savedWith(shape: ObjectShape, slot: number, value: ApexValue, caseSensitive: boolean): Row[] {
    const rows = current().org.store.table(shape).withValue(slot, value);
    return rows.filter((row) => !row.deleted && (!caseSensitive || row.values[slot] === value));
}
