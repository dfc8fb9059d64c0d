import type { Place } from '../ast/place.ts';
import { conditionLeaves } from './conditionLeaves.ts';
import { groupingRules } from './groupingRules.ts';
import { isAggregateSelect, isCountSelect } from './queryKind.ts';
import { semiJoinRules } from './semiJoinRules.ts';
import type { SelectItem, SoqlOperand, SoqlQuery } from '../ast/soqlAst.ts';

/** A query that its words alone forbid, whatever the schema has. */
export interface BrokenRule {
    readonly message: string;
    readonly at: Place;
}

const deepest = 5;
const mostSubqueries = 20;
const mostGroupings = 3;

/** What a query says against the rules of the language (SOQL and SOSL Reference), in the platform's words where known. */
export function queryRules(query: SoqlQuery): BrokenRule[] {
    const children = query.select.filter((item) => item.kind === 'subquery');
    return [
        ...selectRules(query),
        ...clauseRules(query),
        ...typeofRules(query),
        ...distanceRules(query),
        ...groupingRules(query),
        ...semiJoinRules(query),
        ...pathsOf(query)
            .filter(({ path }) => path.length > deepest + 1)
            .map(tooDeep),
        ...children.slice(mostSubqueries).map(tooMany),
        ...children.flatMap((item) => [...childRules(item), ...queryRules(item.query)])
    ];
}

/** Distances are compared with > and < alone (SOQL and SOSL Reference, "Location-Based SOQL Query Considerations"). */
function distanceRules(query: SoqlQuery): BrokenRule[] {
    return conditionLeaves(query.where)
        .filter(({ left }) => left.kind === 'call' && left.call.name.toLowerCase() === 'distance')
        .filter((leaf) => leaf.kind === 'in' || !/^[<>]$/.test(leaf.operator))
        .map(({ at }) => ({ message: 'DISTANCE can only be compared with > or <', at }));
}

/** What TYPEOF selects, no other column selects (SOQL and SOSL Reference, "TYPEOF"). */
function typeofRules(query: SoqlQuery): BrokenRule[] {
    const parents = query.select.flatMap((item) =>
        item.kind === 'field' ? [item.path.slice(0, -1).join('.').toLowerCase()] : []
    );
    const told = query.select.flatMap((item) => (item.kind === 'typeof' ? [item] : []));
    return told.flatMap((item, index) => {
        const path = item.path.join('.');
        const again = told.slice(0, index).some((one) => one.path.join('.').toLowerCase() === path.toLowerCase());
        return again || parents.includes(path.toLowerCase())
            ? [{ message: `TYPEOF cannot select a relationship that is also selected elsewhere: ${path}`, at: item.at }]
            : [];
    });
}

function childRules({ query, at }: SelectItem & { kind: 'subquery' }): BrokenRule[] {
    return isAggregateSelect(query) ? [{ message: 'only root queries support aggregate expressions', at }] : [];
}

function tooDeep({ at }: { at: Place }): BrokenRule {
    const words =
        'SOQL statements cannot query parent relationships more than 5 levels away from the root entity object';
    return { message: words, at };
}

function tooMany({ at }: SelectItem): BrokenRule {
    return { message: `SOQL statements cannot query more than ${mostSubqueries} child relationships`, at };
}

/** One name for each column, and an alias only where there is something to name. */
function selectRules(query: SoqlQuery): BrokenRule[] {
    const aggregate = isAggregateSelect(query);
    const rules: BrokenRule[] = [];
    const names = new Set<string>();
    const fields = new Set<string>();
    for (const item of query.select) {
        if (item.kind !== 'field' && item.kind !== 'function') {
            continue;
        }
        if (item.kind === 'field' && item.alias !== null && !aggregate) {
            rules.push({ message: 'only aggregate expressions use field aliasing', at: item.at });
        }
        const path = item.kind === 'field' ? item.path.join('.') : null;
        if (path !== null && !aggregate && fields.has(path.toLowerCase())) {
            rules.push({ message: `duplicate field selected: ${path}`, at: item.at });
        }
        fields.add(path?.toLowerCase() ?? '');
        const name = item.alias ?? (item.kind === 'field' && aggregate ? item.path.at(-1)! : null);
        if (name !== null && names.has(name.toLowerCase())) {
            rules.push({ message: `duplicate alias: ${name}`, at: item.at });
        }
        names.add(name?.toLowerCase() ?? '');
    }
    return rules;
}

function clauseRules(query: SoqlQuery): BrokenRule[] {
    const { at } = query;
    const rules: BrokenRule[] = [];
    if (query.forClause === 'update' && query.orderBy.length > 0) {
        rules.push({ message: 'FOR UPDATE cannot be used with ORDER BY', at });
    }
    if (isCountSelect(query) && (query.orderBy.length > 0 || query.groupBy !== null)) {
        rules.push({ message: 'COUNT() cannot be used with ORDER BY or GROUP BY', at });
    }
    const overall = query.groupBy === null && !isCountSelect(query) && isAggregateSelect(query);
    if (overall && query.limit !== null) {
        const message = 'Non-grouped query that uses overall aggregate functions cannot also use LIMIT';
        rules.push({ message, at });
    }
    if (query.groupBy && query.groupBy.kind !== 'plain' && query.groupBy.by.length > mostGroupings) {
        rules.push({ message: `GROUP BY ${query.groupBy.kind.toUpperCase()} takes up to ${mostGroupings} fields`, at });
    }
    if (isAggregateSelect(query) && query.select.some((item) => item.kind === 'fields')) {
        rules.push({ message: 'The SOQL FIELDS function is not supported with GROUP BY or aggregate functions', at });
    }
    return rules;
}

function pathsOf(query: SoqlQuery): { path: readonly string[]; at: Place }[] {
    const selected = query.select.flatMap((item) =>
        item.kind === 'field' ? [item] : item.kind === 'function' ? operandPaths({ ...item, kind: 'call' }) : []
    );
    const compared = [query.where, query.having].flatMap(conditionLeaves).map(({ left }) => left);
    const by = [...compared, ...(query.groupBy?.by ?? []), ...query.orderBy.map((item) => item.by)];
    return [...selected, ...by.flatMap(operandPaths)];
}

function operandPaths(operand: SoqlOperand): { path: readonly string[]; at: Place }[] {
    if (operand.kind === 'path') {
        return [operand];
    }
    return operand.call.args.flatMap((arg) => (arg.kind === 'path' || arg.kind === 'call' ? operandPaths(arg) : []));
}
