import { current } from '../platform/transactions/transaction.ts';
import type { FieldShape, ObjectShape } from '../schema/objectShape.ts';
import {
    aggregateProblem,
    filterProblem,
    groupProblem,
    literalProblem,
    operatorProblem,
    sortProblem
} from '../schema/queryUse.ts';
import { nameObject } from '../schema/standard/nameObject.ts';
import { isAggregateSelect } from '../syntax/rules/queryKind.ts';
import { queryRules } from '../syntax/rules/queryRules.ts';
import type { Condition, SelectItem, SoqlOperand, SoqlQuery, SoqlValue } from '../syntax/ast/soqlAst.ts';
import { raise } from '../values/exceptions/raise.ts';
import { childName } from './select/childName.ts';
import { checkSemiJoin } from './checkSemiJoin.ts';
import { checkTypeof } from './checkTypeof.ts';
import { placed } from './placed.ts';
import { excerpt } from './excerpt.ts';
import { noSuchObject } from './queryErrors.ts';
import { fieldSource } from './source.ts';

/** Statements may not be longer (SOQL and SOSL Reference, "SOQL Limits"). */
const longest = 100_000;

/** From where a query comes: Apex does not take all that the API takes. */
export type QueryApi = 'apex' | 'rest';

/**
 * Checks the text of a query against the schema before it runs; raises System.QueryException with the place of the mistake,
 * which a query locator leaves out.
 */
export function checkDynamic(text: string, query: SoqlQuery, api: QueryApi, says: 'place' | 'mistake' = 'place'): void {
    if (text.length > longest) {
        raise('System.QueryException', `SOQL statements cannot be longer than ${longest} characters.`);
    }
    const shown = says === 'place' ? text : null;
    const [broken] = queryRules(query);
    if (broken) {
        raise('System.QueryException', excerpt(shown, broken.at) + broken.message);
    }
    checkQuery({ text: shown, api }, query, null);
}

interface Check {
    /** The query, for its excerpt; null without one. */
    readonly text: string | null;
    readonly api: QueryApi;
}

function checkQuery(check: Check, query: SoqlQuery, child: ObjectShape | null): void {
    const shape = child ?? placed(check.text, query.from.at, () => objectNamed(query.from.name));
    if (shape === null) {
        return;
    }
    const aliases = new Set(
        query.select.flatMap((item) => ('alias' in item && item.alias ? [item.alias.toLowerCase()] : []))
    );
    query.select.forEach((item) => checkItem(check, shape, query, item));
    for (const condition of [query.where, query.having]) {
        checkCondition(check, shape, aliases, condition);
    }
    for (const operand of query.groupBy?.by ?? []) {
        checkOperand(check, shape, operand, groupProblem);
    }
    for (const { by } of query.orderBy) {
        if (!isAlias(by, aliases)) {
            checkOperand(check, shape, by, sortProblem);
        }
    }
}

/** null for definitions, which are refused by name when the query runs. */
function objectNamed(name: string): ObjectShape | null {
    const shape = current().org.schema.object(name);
    return shape === undefined || shape === nameObject() ? noSuchObject(name) : shape;
}

function isAlias(operand: SoqlOperand, aliases: ReadonlySet<string>): boolean {
    return operand.kind === 'path' && operand.path.length === 1 && aliases.has(operand.path[0]!.toLowerCase());
}

function checkItem(check: Check, shape: ObjectShape, query: SoqlQuery, item: SelectItem): void {
    switch (item.kind) {
        case 'field':
            checkOperand(check, shape, { kind: 'path', path: item.path, at: item.at }, () => null);
            break;
        case 'function':
            checkOperand(check, shape, { kind: 'call', call: item.call, at: item.at }, () => null);
            break;
        case 'subquery': {
            const child = shape.child(childName(shape, item.query.from.name));
            const target = child && current().org.schema.object(child.childObject);
            if (target) {
                checkQuery(check, item.query, target);
            }
            break;
        }
        case 'fields':
            checkFields(check, query, item);
            break;
        case 'typeof':
            checkTypeof(check.text, shape, item);
    }
}

/** The unbounded sets: never in Apex, elsewhere with a limit of 200 (SOQL and SOSL Reference, "FIELDS()"). */
function checkFields(check: Check, query: SoqlQuery, item: SelectItem & { kind: 'fields' }): void {
    if (item.set === 'STANDARD' && !isAggregateSelect(query)) {
        return;
    }
    const message =
        check.api === 'apex'
            ? 'The SOQL FIELDS function is not supported with an unbounded set of fields in this API'
            : query.limit?.kind === 'number' && query.limit.value <= 200
              ? null
              : 'The SOQL FIELDS function must have a LIMIT of at most 200';
    if (message !== null) {
        raise('System.QueryException', excerpt(check.text, item.at) + message);
    }
}

function checkCondition(
    check: Check,
    shape: ObjectShape,
    aliases: ReadonlySet<string>,
    condition: Condition | null
): void {
    switch (condition?.kind) {
        case 'and':
        case 'or':
            condition.of.forEach((one) => checkCondition(check, shape, aliases, one));
            break;
        case 'not':
            checkCondition(check, shape, aliases, condition.of);
            break;
        case 'compare':
        case 'in': {
            if (isAlias(condition.left, aliases)) {
                break;
            }
            const [operator, values] = compared(condition);
            checkOperand(check, shape, condition.left, (field) => {
                const problems = values.map((value) => literalProblem(field, value));
                const use = filterProblem(field) ?? operatorProblem(field, operator);
                return use ?? problems.find((one) => one !== null) ?? null;
            });
            if (condition.kind === 'in' && 'kind' in condition.right && condition.right.kind === 'subquery') {
                checkQuery(check, condition.right.query, null);
                checkSemiJoin(check.text, shape, condition, condition.right.query);
            }
        }
    }
}

function compared(condition: Condition & { kind: 'compare' | 'in' }): [string, readonly SoqlValue[]] {
    if (condition.kind === 'compare') {
        return [condition.operator, [condition.right]];
    }
    return ['=', 'kind' in condition.right ? [] : condition.right];
}

function checkOperand(
    check: Check,
    shape: ObjectShape,
    operand: SoqlOperand,
    problem: (field: FieldShape) => string | null
): void {
    if (operand.kind === 'call') {
        const { name, args } = operand.call;
        for (const arg of args) {
            if (arg.kind === 'path' || arg.kind === 'call') {
                checkOperand(check, shape, arg, (field) => aggregateProblem(field, name));
            }
        }
        return;
    }
    placed(check.text, operand.at, () => {
        const message = problem(fieldSource(shape, operand.path).field);
        return message === null ? null : raise('System.QueryException', message);
    });
}
