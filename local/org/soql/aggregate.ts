import { decimalOf } from '../dml/storedValue.ts';
import type { FieldShape, ObjectShape } from '../schema/objectShape.ts';
import type { Row } from '../store/row.ts';
import type { SelectItem, SoqlFunction, SoqlOperand, SoqlQuery } from '../syntax/soqlAst.ts';
import { AggregateResult } from '../values/aggregateResult.ts';
import { ApexDecimal } from '../values/apexDecimal.ts';
import { keyOf } from '../values/keyOf.ts';
import { raise } from '../values/raise.ts';
import { Refused } from '../values/refused.ts';
import type { ApexValue } from '../values/value.ts';
import { comparable, compareComparables } from './comparable.ts';
import type { QueryContext } from './context.ts';
import { conditionTest, leafTest } from './filter.ts';
import { limited } from './limited.ts';
import { operandSource, type ValueSource } from './operand.ts';
import { ordered } from './order.ts';
import { fieldSource } from './source.ts';

type Group = readonly Row[];

const aggregates = /^(count|count_distinct|sum|avg|min|max)$/i;

/** Whether a query answers AggregateResult rows. */
export function isAggregate(query: SoqlQuery): boolean {
    return (
        query.groupBy !== null ||
        query.select.some((item) => item.kind === 'function' && aggregates.test(item.call.name))
    );
}

/** GROUP BY, HAVING, ORDER BY and the aggregate functions over the matching rows (platform notes, item 39). */
export function aggregateRows(
    shape: ObjectShape,
    query: SoqlQuery,
    rows: readonly Row[],
    context: QueryContext
): AggregateResult[] {
    if (query.groupBy && query.groupBy.kind !== 'plain') {
        throw new Refused(`SOQL GROUP BY ${query.groupBy.kind.toUpperCase()}`);
    }
    const by = query.groupBy?.by ?? [];
    const groups = grouped(
        rows,
        by.map((operand) => operandSource(shape, operand))
    );
    const source = (operand: SoqlOperand): ValueSource<Group> => groupSource(shape, operand);
    const having = query.having
        ? conditionTest(query.having, (leaf) => leafTest(leaf, source(leaf.left), context))
        : () => true;
    const columns = namedColumns(shape, query.select, by);
    const kept = limited(ordered(groups.filter(having), query.orderBy, source), query, context);
    return kept.map(
        (group) => new AggregateResult(new Map(columns.map(({ name, source: one }) => [name, one.read(group)])))
    );
}

function grouped(rows: readonly Row[], by: readonly ValueSource[]): Group[] {
    if (by.length === 0) {
        return [rows];
    }
    const groups = new Map<string, Row[]>();
    for (const row of rows) {
        const key = JSON.stringify(by.map((source) => String(groupKey(source.read(row)))));
        const group = groups.get(key);
        if (group) {
            group.push(row);
        } else {
            groups.set(key, [row]);
        }
    }
    return [...groups.values()];
}

function groupKey(value: ApexValue): unknown {
    return typeof value === 'string' ? `s${value.toLowerCase()}` : value === null ? 'null' : keyOf(value);
}

interface Column {
    readonly name: string;
    readonly source: ValueSource<Group>;
}

/** Columns without an alias are called after their field, aggregates `expr0`, `expr1` … */
function namedColumns(shape: ObjectShape, items: readonly SelectItem[], by: readonly SoqlOperand[]): Column[] {
    let unnamed = 0;
    return items.map((item) => {
        if (item.kind === 'field') {
            const grouping = by.some((operand) => operand.kind === 'path' && samePath(operand.path, item.path));
            if (!grouping) {
                raise('System.QueryException', `Field must be grouped or aggregated: ${item.path.join('.')}`);
            }
            const operand: SoqlOperand = { kind: 'path', path: item.path, at: item.at };
            return { name: item.alias ?? item.path.at(-1)!, source: groupSource(shape, operand) };
        }
        if (item.kind !== 'function') {
            throw new Refused(`SOQL ${item.kind} in an aggregate query`);
        }
        const operand: SoqlOperand = { kind: 'call', call: item.call, at: item.at };
        return { name: item.alias ?? `expr${unnamed++}`, source: groupSource(shape, operand) };
    });
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
    return a.join('.').toLowerCase() === b.join('.').toLowerCase();
}

/** A grouped field reads the same from every row of its group; an aggregate reads them all. */
function groupSource(shape: ObjectShape, operand: SoqlOperand): ValueSource<Group> {
    if (operand.kind === 'call' && aggregates.test(operand.call.name)) {
        return aggregateSource(shape, operand.call);
    }
    const source = operandSource(shape, operand);
    return { field: source.field, read: (group) => (group[0] ? source.read(group[0]) : null) };
}

function aggregateSource(shape: ObjectShape, call: SoqlFunction): ValueSource<Group> {
    const [argument] = call.args;
    const name = call.name.toLowerCase();
    const source = argument?.kind === 'path' ? fieldSource(shape, argument.path) : null;
    if (source === null) {
        return { field: numberField(shape.fields[0]!, 'Integer'), read: (group) => group.length };
    }
    const values = (group: Group): ApexValue[] =>
        group.map((row) => source.read(row)).filter((value) => value !== null);
    const field = /^(min|max)$/.test(name)
        ? source.field
        : numberField(source.field, /^count/.test(name) ? 'Integer' : 'Number');
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
        compareComparables(comparable(field, value)!, comparable(field, best)!) * sign > 0 ? value : best
    );
}
