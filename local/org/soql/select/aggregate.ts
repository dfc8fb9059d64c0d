import { decimalOf } from '../../dml/save/storedValue.ts';
import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import type { SelectItem, SoqlFunction, SoqlOperand, SoqlQuery } from '../../syntax/ast/soqlAst.ts';
import { AggregateResult } from '../../values/records/aggregateResult.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { ApexValue } from '../../values/value.ts';
import { compareComparables, sortable } from '../filter/comparable.ts';
import type { QueryContext } from '../context.ts';
import { convertedAmounts } from './convertCurrency.ts';
import { conditionTest, leafTest } from '../filter/filter.ts';
import { grouped, groupingSets, groupKey, type Group } from './groups.ts';
import { limited } from '../limited.ts';
import { operandSource, type ValueSource } from '../filter/operand.ts';
import { ordered } from '../order.ts';
import { operandKey } from '../../syntax/rules/operandKey.ts';
import { isAggregateCall } from '../../syntax/rules/queryKind.ts';
import { formatted } from './formatted.ts';
import { fieldSource } from '../source.ts';

/** GROUP BY, HAVING, ORDER BY and the aggregate functions over the matching rows (platform notes, item 39). */
export function aggregateRows(
    shape: ObjectShape,
    query: SoqlQuery,
    rows: readonly Row[],
    context: QueryContext
): AggregateResult[] {
    const by = query.groupBy?.by ?? [];
    const sources = by.map((operand) => operandSource(shape, operand, context));
    const groups = groupingSets(query.groupBy?.kind ?? 'plain', by.length).flatMap((set) =>
        grouped(rows, sources, set)
    );
    const source = (operand: SoqlOperand): ValueSource<Group> => groupSource(shape, operand, by, context);
    const having = query.having
        ? conditionTest(query.having, (leaf) => leafTest(leaf, source(leaf.left), context))
        : () => true;
    const columns = namedColumns(shape, query.select, by, context);
    const kept = limited(ordered(groups.filter(having), query.orderBy, source), query, context);
    return kept.map(
        (group) => new AggregateResult(new Map(columns.map(({ name, source: one }) => [name, one.read(group)])))
    );
}

interface Column {
    readonly name: string;
    readonly source: ValueSource<Group>;
}

/** Columns without an alias are called after their field, aggregates `expr0`, `expr1` … */
function namedColumns(
    shape: ObjectShape,
    items: readonly SelectItem[],
    by: readonly SoqlOperand[],
    context: QueryContext
): Column[] {
    let unnamed = 0;
    return items.map((item) => {
        if (item.kind === 'field') {
            const operand: SoqlOperand = { kind: 'path', path: item.path, at: item.at };
            return { name: item.alias ?? item.path.at(-1)!, source: groupSource(shape, operand, by, context) };
        }
        if (item.kind !== 'function') {
            throw new Refused(`SOQL ${item.kind} in an aggregate query`);
        }
        const operand: SoqlOperand = { kind: 'call', call: item.call, at: item.at };
        return { name: item.alias ?? `expr${unnamed++}`, source: groupSource(shape, operand, by, context) };
    });
}

/** A grouped field reads the same from every row of its group, and null in subtotals over it; an aggregate reads all rows. */
function groupSource(
    shape: ObjectShape,
    operand: SoqlOperand,
    by: readonly SoqlOperand[],
    context: QueryContext
): ValueSource<Group> {
    if (operand.kind === 'call' && isAggregateCall(operand.call.name)) {
        const grouping = operand.call.name.toLowerCase() === 'grouping';
        return grouping ? groupingSource(shape, operand.call, by) : aggregateSource(shape, operand.call);
    }
    const shown = operand.kind === 'call' && operand.call.name.toLowerCase() === 'format' ? operand.call.args[0] : null;
    if (shown?.kind === 'call' && isAggregateCall(shown.call.name)) {
        const inner = groupSource(shape, shown, by, context);
        return { field: { ...inner.field, type: 'Text' }, read: (group) => formatted(inner.field, inner.read(group)) };
    }
    const source = operandSource(shape, operand, context);
    const place = by.findIndex((one) => operandKey(one) === operandKey(operand));
    return {
        field: source.field,
        read: ({ rows, set }) => (rows[0] && (place < 0 || set.has(place)) ? source.read(rows[0]) : null)
    };
}

/** GROUPING(field): 1 in a subtotal over the field, else 0. */
function groupingSource(shape: ObjectShape, call: SoqlFunction, by: readonly SoqlOperand[]): ValueSource<Group> {
    const [argument] = call.args;
    const place = by.findIndex((one) => argument !== undefined && operandKey(one) === operandKey(argument));
    return { field: numberField(shape.fields[0]!, 'Integer'), read: ({ set }) => (set.has(place) ? 0 : 1) };
}

function aggregateSource(shape: ObjectShape, call: SoqlFunction): ValueSource<Group> {
    const [argument] = call.args;
    const name = call.name.toLowerCase();
    const source = argument?.kind === 'path' ? fieldSource(shape, argument.path) : null;
    if (source === null) {
        return { field: numberField(shape.fields[0]!, 'Integer'), read: (group) => group.rows.length };
    }
    const amount = convertedAmounts(shape, name, source);
    const values = (group: Group): ApexValue[] =>
        group.rows.map((row) => amount.read(row)).filter((value) => value !== null);
    const field = /^(min|max)$/.test(name)
        ? source.field
        : /^count/.test(name)
          ? numberField(source.field, 'Integer')
          : source.field.type === 'Currency'
            ? source.field
            : numberField(source.field, 'Number');
    return { field, read: (group) => aggregated(name, source.field, values(group)) };
}

function numberField(field: FieldShape, type: 'Integer' | 'Number'): FieldShape {
    return { ...field, type };
}

function aggregated(name: string, field: FieldShape, values: readonly ApexValue[]): ApexValue {
    switch (name) {
        case 'count':
            return values.length;
        case 'count_distinct':
            return new Set(values.map(groupKey)).size;
        case 'sum':
            return values.length === 0 ? null : sum(values);
        case 'avg':
            return values.length === 0 ? null : sum(values).dividedBy(ApexDecimal.ofInteger(values.length));
        default:
            return values.length === 0 ? null : extreme(field, values, name === 'min' ? -1 : 1);
    }
}

function sum(values: readonly ApexValue[]): ApexDecimal {
    return values.reduce<ApexDecimal>((total, value) => total.plus(decimalOf(value)!), ApexDecimal.ofInteger(0));
}

function extreme(field: FieldShape, values: readonly ApexValue[], sign: number): ApexValue {
    return values.reduce((best, value) =>
        compareComparables(sortable(field, value)!, sortable(field, best)!) * sign > 0 ? value : best
    );
}
