import type { ObjectShape } from '../schema/objectShape.ts';
import type { Row } from '../store/row.ts';
import type { Table } from '../store/table.ts';
import type { Condition } from '../syntax/ast/soqlAst.ts';
import type { ApexValue } from '../values/value.ts';
import { withBoundCollection } from './filter/boundCollection.ts';
import type { QueryContext } from './context.ts';
import { comparable } from './filter/comparable.ts';
import { inIdOrder } from './inIdOrder.ts';
import { filter, inValues, type Leaf } from './filter/filter.ts';
import { literalValue } from './filter/literalValue.ts';

/** The rows that a WHERE clause finds, through an index where one of its AND-ed conditions allows it. */
export function matchingRows(table: Table, where: Condition | null, context: QueryContext): Row[] {
    const { shape } = table;
    const test = where ? filter(shape, where, context) : () => true;
    return [...(where ? candidates(table, where, context) : table.rows())].filter(test);
}

function candidates(table: Table, where: Condition, context: QueryContext): Iterable<Row> {
    const leaves = where.kind === 'and' ? where.of : [where];
    for (const leaf of leaves) {
        const rows = isLeaf(leaf) ? indexed(table, leaf, context) : null;
        if (rows) {
            return rows;
        }
    }
    return table.rows();
}

function isLeaf(condition: Condition): condition is Leaf {
    return condition.kind === 'compare' || condition.kind === 'in';
}

/** The rows of one condition by id or by an indexed field; null when no index helps. */
function indexed(table: Table, leaf: Leaf, context: QueryContext): Row[] | null {
    const slot = ownSlot(table.shape, leaf);
    const values = slot === null ? null : equalValues(leaf, context);
    if (slot === null || values === null || values.includes(null)) {
        return null;
    }
    const field = table.shape.fields[slot]!;
    // an id of 15 characters and a record stand for the id of 18 characters that rows have
    const isReference = ['Id', 'Lookup', 'MasterDetail'].includes(field.type);
    const keys = [...new Set(values.map((value) => (isReference ? comparable(field, value) : value)))];
    if (field.name === 'Id') {
        return inIdOrder(keys.map((id) => table.get(String(id))).filter((row) => row !== undefined));
    }
    if (!table.isIndexed(slot) || !keys.every((key) => typeof key === 'string')) {
        return null;
    }
    const found = keys.flatMap((key) => table.withValue(slot, key));
    return inIdOrder([...new Set(found)]);
}

function ownSlot(shape: ObjectShape, leaf: Leaf): number | null {
    const { left } = leaf;
    return left.kind === 'path' && left.path.length === 1 ? (shape.slot(left.path[0]!, 'sobjectField') ?? null) : null;
}

function equalValues(written: Leaf, context: QueryContext): ApexValue[] | null {
    const leaf = withBoundCollection(written, context);
    if (leaf.kind === 'in') {
        const ranges = !('kind' in leaf.right) && leaf.right.some((one) => one.kind === 'dateLiteral');
        return leaf.negated || ranges ? null : inValues(leaf, context);
    }
    const literal = leaf.right.kind !== 'dateLiteral' && leaf.right.kind !== 'list';
    return leaf.operator === '=' && literal ? [literalValue(leaf.right, context)] : null;
}
