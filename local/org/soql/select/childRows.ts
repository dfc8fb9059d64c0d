import { inIdOrder } from '../inIdOrder.ts';
import { isShare, ownerShares } from '../access/ownerShares.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { ChildRelationship } from '../../schema/objectShape.ts';
import type { SoqlQuery } from '../../syntax/ast/soqlAst.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { QueryContext } from '../context.ts';
import { definitionChildren, isDefinition } from '../definitionRows.ts';
import { filter } from '../filter/filter.ts';
import { limited } from '../limited.ts';
import { operandSource } from '../filter/operand.ts';
import { ordered } from '../order.ts';
import { projection } from './project.ts';
import { visible } from '../access/visible.ts';

/** Compiles a child subquery: a parent's id becomes its children. Counts as one of the aggregate queries. */
export function childRows(
    child: ChildRelationship,
    query: SoqlQuery,
    context: QueryContext
): (parentId: string) => SObjectValue[] {
    const { schema, store } = current().org;
    const shape = schema.object(child.childObject)!;
    const table = store.table(shape);
    const lookup = shape.slot(child.field, 'sobjectField')!;
    const test = query.where ? filter(shape, query.where, context) : () => true;
    const there = visible(shape, context, query.allRows);
    const project = projection(shape, query.select, context);
    current().limits.spend('aggregateQueries');
    const shares = isShare(shape) ? ownerShares(shape) : [];
    return (parentId) => {
        const stored = isDefinition(shape.name)
            ? definitionChildren(shape, parentId)
            : inIdOrder(table.withValue(lookup, parentId));
        const all = [...stored, ...shares.filter((row) => row.values[lookup] === parentId)];
        const rows = all.filter((row) => there(row) && test(row));
        const sorted = ordered(rows, query.orderBy, (operand) => operandSource(shape, operand, context));
        const records = limited(sorted, query, context).map((row) => {
            const record = project(row);
            // a child brings the id of its parent with it, asked for or not
            record.select(lookup, row.values[lookup] ?? null);
            return record;
        });
        current().limits.spend('queryRows', records.length);
        return records;
    };
}
