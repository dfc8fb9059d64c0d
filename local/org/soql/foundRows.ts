import { current } from '../platform/transactions/transaction.ts';
import type { ObjectShape } from '../schema/objectShape.ts';
import type { Row } from '../store/row.ts';
import type { Condition } from '../syntax/ast/soqlAst.ts';
import type { QueryContext } from './context.ts';
import { definitionRows, isDefinition } from './definitionRows.ts';
import { filter } from './filter/filter.ts';
import { matchingRows } from './plan.ts';
import { recordAccessRows } from './recordAccessRows.ts';
import { profileObjectRows } from './profileObjectRows.ts';
import { isShare, ownerShares } from './access/ownerShares.ts';
import { subscriberRows } from './subscriberRows.ts';

/** Rows of an object that a condition lets through: those of the store, or those that each query makes anew. */
export function foundRows(shape: ObjectShape, where: Condition | null, context: QueryContext): Row[] {
    const table = current().org.store.table(shape);
    const computed = computedRows(shape, where, table.rows(), context);
    return computed === null
        ? matchingRows(table, where, context)
        : computed.filter(where ? filter(shape, where, context) : () => true);
}

/** All rows of an object that has others than the store's; null for every other object. */
function computedRows(
    shape: ObjectShape,
    where: Condition | null,
    stored: Iterable<Row>,
    context: QueryContext
): Row[] | null {
    if (isDefinition(shape.name)) {
        return definitionRows(shape, where);
    }
    if (isShare(shape)) {
        return [...stored, ...ownerShares(shape)];
    }
    switch (shape.name) {
        case 'EventBusSubscriber':
            return subscriberRows(shape);
        case 'ObjectPermissions':
            return [...current().org.store.table(shape).rows(), ...profileObjectRows(shape)];
        case 'UserRecordAccess':
            return recordAccessRows(shape, where, context);
        default:
            return null;
    }
}
