import type { Frame } from '../compile/load/dataPort.ts';
import { current } from '../platform/transactions/transaction.ts';
import type { ObjectShape } from '../schema/objectShape.ts';
import { nameObject } from '../schema/standard/nameObject.ts';
import { refuseUnstored } from '../schema/refuseUnstored.ts';
import { isAggregateSelect, isCountSelect } from '../syntax/rules/queryKind.ts';
import { conditionLeaves } from '../syntax/rules/conditionLeaves.ts';
import type { SelectItem, SoqlQuery } from '../syntax/ast/soqlAst.ts';
import type { AggregateResult } from '../values/records/aggregateResult.ts';
import { Refused } from '../values/exceptions/refused.ts';
import type { SObjectValue } from '../values/records/sobject.ts';
import type { ApexValue } from '../values/value.ts';
import { aggregateRows } from './select/aggregate.ts';
import type { QueryContext } from './context.ts';
import { checkImplementation } from './implementationLimits.ts';
import { foundRows } from './foundRows.ts';
import { enforcesSharing } from './access/enforcesSharing.ts';
import { limited } from './limited.ts';
import { operandSource } from './filter/operand.ts';
import { ordered } from './order.ts';
import { projection } from './select/project.ts';
import { noSuchObject } from './queryErrors.ts';
import { checkEnforced, checkQueryRights } from './access/queryRights.ts';
import { scopeTest } from './filter/scopeTest.ts';
import { visible } from './access/visible.ts';

export type QueryResult =
    | { readonly kind: 'records'; readonly shape: ObjectShape; readonly records: SObjectValue[] }
    | { readonly kind: 'aggregates'; readonly rows: AggregateResult[] }
    | { readonly kind: 'count'; readonly count: number };

export interface QueryOptions {
    /** The value of a bind, by its index in static SOQL and by its name in dynamic SOQL. */
    bind(index: number, name: string): ApexValue;
    /** What the code asks for where the query does not say WITH USER_MODE or SYSTEM_MODE. */
    readonly mode: 'user' | 'system';
    /** The class that asks, for its sharing; without it the nearest class on the stack. */
    readonly frame?: Frame | null;
    /** Rows that are not handed out do not count (cursors). */
    readonly freeRows?: boolean;
    /** Part of a search, which counts as one of its own. */
    readonly ofSearch?: boolean;
}

/** Runs a query in the running transaction; counts against its limits. Raises System.QueryException as the platform does. */
export function runQuery(query: SoqlQuery, options: QueryOptions): QueryResult {
    const { org, limits } = current();
    refuseUnknown(query);
    const shape = org.schema.object(query.from.name);
    if (shape === undefined || shape === nameObject()) {
        return noSuchObject(query.from.name);
    }
    refuseUnstored(shape);
    checkImplementation(shape, query);
    if (!isFree(shape, query) && options.ofSearch !== true) {
        limits.spend('queries');
    }
    const mode = query.access === 'user' || query.access === 'system' ? query.access : options.mode;
    const sharing = (): boolean => mode === 'user' || enforcesSharing(options.frame ?? null);
    const context: QueryContext = { bind: options.bind.bind(options), mode, sharing };
    if (mode === 'user') {
        checkQueryRights(shape, query);
    }
    if (query.access === 'securityEnforced') {
        checkEnforced(shape, query);
    }
    const there = visible(shape, context, query.allRows);
    const inScope = scopeTest(shape, query.using);
    const found = foundRows(shape, query.where, context).filter((row) => there(row) && inScope(row));
    if (isCountSelect(query)) {
        const count = limited(found, query, context).length;
        limits.spend('queryRows', 1);
        return { kind: 'count', count };
    }
    if (isAggregateSelect(query)) {
        const rows = aggregateRows(shape, query, found, context);
        limits.spend('queryRows', countsAllRows(query) ? found.length : rows.length);
        return { kind: 'aggregates', rows };
    }
    const sorted = ordered(found, query.orderBy, (operand) => operandSource(shape, operand, context));
    const rows = limited(sorted, query, context);
    limits.spend('queryRows', options.freeRows || options.ofSearch ? 0 : rows.length);
    return { kind: 'records', shape, records: rows.map(projection(shape, query.select, context)) };
}

/** Custom metadata costs no query, except where long text is asked for (Custom Metadata Types Implementation Guide, "Limits"). */
function isFree(shape: ObjectShape, query: SoqlQuery): boolean {
    return shape.kind === 'metadata' && !query.select.some((item) => asksForLongText(shape, item));
}

function asksForLongText(shape: ObjectShape, item: SelectItem): boolean {
    if (item.kind === 'fields') {
        return item.set !== 'STANDARD' && shape.fields.some((field) => field.type === 'LongTextArea');
    }
    return item.kind === 'field' && item.path.length === 1 && shape.field(item.path[0]!)?.type === 'LongTextArea';
}

/**
 * Every row that an aggregate uses counts as a query row; only counts, and groups alone, take one for each row of the
 * result (Apex Developer Guide, "Working with SOQL Aggregate Functions").
 */
function countsAllRows(query: SoqlQuery): boolean {
    const having = conditionLeaves(query.having).map(({ left }) => left);
    const used = [...query.select, ...having, ...query.orderBy.map(({ by }) => by)];
    return used.some((one) => 'call' in one && /^(count_distinct|sum|avg|min|max)$/i.test(one.call.name));
}

function refuseUnknown(query: SoqlQuery): void {
    for (const clause of query.refused) {
        throw new Refused(clause);
    }
}
