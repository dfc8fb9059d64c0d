import { Refused } from '../values/exceptions/refused.ts';
import type { OrderItem, SoqlOperand } from '../syntax/ast/soqlAst.ts';
import { compareComparables, sortable } from './filter/comparable.ts';
import type { ValueSource } from './filter/operand.ts';
import { inUnsettledOrder } from './unsettledOrder.ts';

/** Sorts rows by ORDER BY; stable, nulls first in either direction unless the query says otherwise (SOQL and SOSL Reference, "ORDER BY"). */
export function ordered<R>(
    rows: readonly R[],
    items: readonly OrderItem[],
    source: (operand: SoqlOperand) => ValueSource<R>
): R[] {
    const keys = items.map((item) => ({ item, source: source(item.by) }));
    for (const { source: one } of keys) {
        if (one.field.type === 'LongTextArea' || one.field.type === 'Html') {
            throw new Refused(`SOQL ORDER BY ${one.field.name}: a long text field cannot be sorted`);
        }
    }
    return inUnsettledOrder(rows).sort((a, b) => {
        for (const { item, source: one } of keys) {
            const order = compareKeys(item, one, a, b);
            if (order !== 0) {
                return order;
            }
        }
        return 0;
    });
}

function compareKeys<R>(item: OrderItem, source: ValueSource<R>, a: R, b: R): number {
    const left = sortable(source.field, source.read(a));
    const right = sortable(source.field, source.read(b));
    if (left === null || right === null) {
        return left === right ? 0 : (left === null) === (item.nulls !== 'last') ? -1 : 1;
    }
    const order = compareComparables(left, right);
    return item.descending ? -order : order;
}
