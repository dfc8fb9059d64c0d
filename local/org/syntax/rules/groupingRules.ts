import type { SoqlOperand, SoqlQuery, SoqlValue } from '../ast/soqlAst.ts';
import { conditionLeaves } from './conditionLeaves.ts';
import { isAlias } from './hasAlias.ts';
import { operandKey } from './operandKey.ts';
import { isAggregateCall, isAggregateSelect, isCountSelect } from './queryKind.ts';
import type { BrokenRule } from './queryRules.ts';

/** Where aggregate functions may stand, and what may stand beside them (SOQL and SOSL Reference, "GROUP BY"). */
export function groupingRules(query: SoqlQuery): BrokenRule[] {
    const inWhere = conditionLeaves(query.where).flatMap(({ left }) => (isAggregate(left) ? [left] : []));
    const misplaced = inWhere.map(({ at }) => ({
        message: 'Aggregate functions are not allowed in WHERE clauses',
        at
    }));
    return [...misplaced, ...(isAggregateSelect(query) ? groupedRules(query) : plainRules(query))];
}

function groupedRules(query: SoqlQuery): BrokenRule[] {
    if (isCountSelect(query)) {
        return [];
    }
    const grouped = new Set((query.groupBy?.by ?? []).map(operandKey));
    const open = (operands: readonly SoqlOperand[], words: string): BrokenRule[] =>
        operands.filter((operand) => !fitsGroups(operand, grouped)).map((operand) => ungrouped(words, operand));
    const selected = query.select.flatMap((item): SoqlOperand[] =>
        item.kind === 'field'
            ? [{ ...item, kind: 'path' }]
            : item.kind === 'function'
              ? [{ ...item, kind: 'call' }]
              : []
    );
    const sorted = query.orderBy.map(({ by }) => by).filter((by) => !isAlias(query, by));
    const having = conditionLeaves(query.having).map(({ left }) => left);
    const others = query.select.filter((item) => item.kind === 'subquery' || item.kind === 'typeof');
    const called = { subquery: 'Child relationship subqueries are', typeof: 'TYPEOF is' };
    return [
        ...open(selected, 'Field'),
        ...open(sorted, 'Ordered field'),
        ...open(
            having.filter((left) => !isAlias(query, left)),
            'Having field'
        ),
        ...others.map(({ kind, at }) => ({
            message: `${called[kind as 'typeof']} not allowed in queries with GROUP BY or aggregate functions`,
            at
        }))
    ];
}

/** Grouped itself, an aggregate, or a function that shows one of them in another way. */
function fitsGroups(operand: SoqlOperand | SoqlValue, grouped: ReadonlySet<string>): boolean {
    if (operand.kind !== 'call') {
        return operand.kind !== 'path' || grouped.has(operandKey(operand));
    }
    const shown = /^(tolabel|format|convertcurrency)$/i.test(operand.call.name);
    return (
        isAggregateCall(operand.call.name) ||
        grouped.has(operandKey(operand)) ||
        (shown && operand.call.args.every((one) => fitsGroups(one, grouped)))
    );
}

const byDate = /^(calendar|fiscal|day|week|hour)_/i;

/** A query of records: nothing to aggregate in its order, and no date function to group by. */
function plainRules(query: SoqlQuery): BrokenRule[] {
    const dates = query.select.flatMap((item) =>
        item.kind === 'function' && byDate.test(item.call.name) ? [item] : []
    );
    return [
        ...dates.map(({ call, at }) => ungrouped('Field', { kind: 'call', call, at })),
        ...query.orderBy.flatMap(({ by }) => (isAggregate(by) ? [ungrouped('Ordered field', by)] : []))
    ];
}

function ungrouped(words: string, operand: SoqlOperand): BrokenRule {
    return { message: `${words} must be grouped or aggregated: ${textOf(operand)}`, at: operand.at };
}

function isAggregate(operand: SoqlOperand): boolean {
    return operand.kind === 'call' && isAggregateCall(operand.call.name);
}

function textOf(operand: SoqlOperand | SoqlValue): string {
    switch (operand.kind) {
        case 'path':
            return operand.path.join('.');
        case 'call':
            return `${operand.call.name}(${operand.call.args.map(textOf).join(', ')})`;
        default:
            return 'value' in operand ? String(operand.value) : operand.kind;
    }
}
