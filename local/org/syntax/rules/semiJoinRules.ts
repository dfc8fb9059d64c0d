import type { BrokenRule } from './queryRules.ts';
import type { Condition, SoqlQuery } from '../ast/soqlAst.ts';

type SemiJoin = Extract<Condition, { kind: 'in' }> & { readonly right: { readonly query: SoqlQuery } };

const most = 2;

/** `Id IN (SELECT …)`: where it may stand and what it may say (SOQL and SOSL Reference, "Semi-Joins with IN and Anti-Joins with NOT IN"). */
export function semiJoinRules(query: SoqlQuery): BrokenRule[] {
    const where = query.where === null ? [] : joinsIn(query.where, false);
    const having = query.having === null ? [] : joinsIn(query.having, false);
    return [
        ...having.map(({ join }) => broken(join, 'Semi join sub-selects are not allowed in HAVING clauses')),
        ...where.filter(({ nested }) => nested).map(({ join }) => broken(join, notTopLevel)),
        ...where.slice(most).map(({ join }) => broken(join, `Maximum ${most} semi join sub-selects are allowed`)),
        ...where.flatMap(({ join }) => joinRules(join, query))
    ];
}

const notTopLevel =
    'Semi join sub-selects are only allowed at the top level WHERE expressions and not in nested WHERE expressions.';

/** The semi-joins of a condition; nested ones stand below an OR or a NOT. */
function joinsIn(condition: Condition, nested: boolean): { join: SemiJoin; nested: boolean }[] {
    switch (condition.kind) {
        case 'and':
            return condition.of.flatMap((one) => joinsIn(one, nested));
        case 'or':
            return condition.of.flatMap((one) => joinsIn(one, true));
        case 'not':
            return joinsIn(condition.of, true);
        case 'in':
            return isJoin(condition) ? [{ join: condition, nested }] : [];
        default:
            return [];
    }
}

function isJoin(condition: Extract<Condition, { kind: 'in' }>): condition is SemiJoin {
    return 'kind' in condition.right && condition.right.kind === 'subquery';
}

function joinRules(join: SemiJoin, outer: SoqlQuery): BrokenRule[] {
    const inner = join.right.query;
    const rules: BrokenRule[] = [];
    if (join.left.kind === 'path' && join.left.path.length > 1 && !names(outer, join.left.path[0]!)) {
        rules.push(broken(join, 'The left operand in a semi join or anti join cannot use a relationship'));
    }
    if (inner.select.length !== 1 || inner.select[0]!.kind !== 'field') {
        rules.push(broken(join, 'A semi join sub-select must select exactly one field'));
    }
    const [selected] = inner.select;
    if (selected?.kind === 'field' && selected.path.length > 1 && !names(inner, selected.path[0]!)) {
        rules.push(broken(join, 'The selected field of a semi join sub-select cannot use a relationship'));
    }
    if (inner.orderBy.length > 0 || inner.limit !== null || inner.forClause !== null) {
        rules.push(broken(join, 'ORDER BY, LIMIT and FOR are not allowed in semi join sub-selects'));
    }
    if (inner.from.name.toLowerCase() === outer.from.name.toLowerCase()) {
        rules.push(broken(join, 'The inner and outer selects should not be on the same object type'));
    }
    if (inner.where !== null && joinsIn(inner.where, false).length > 0) {
        rules.push(broken(join, 'Nesting of semi join sub-selects is not supported'));
    }
    return rules;
}

function names(query: SoqlQuery, first: string): boolean {
    return [query.from.name, query.from.alias].some((name) => name?.toLowerCase() === first.toLowerCase());
}

function broken(join: SemiJoin, message: string): BrokenRule {
    return { message, at: join.at };
}
