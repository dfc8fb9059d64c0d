import { runQuery } from '../../soql/runQuery.ts';
import { checkDynamic } from '../../soql/checkDynamic.ts';
import { parseSoql } from '../../syntax/parseSoql.ts';
import { SoqlSyntaxError } from '../../syntax/errors/soqlSyntaxError.ts';
import type { SoqlQuery } from '../../syntax/ast/soqlAst.ts';
import type { AggregateResult } from '../../values/records/aggregateResult.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { raise } from '../../values/exceptions/raise.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { DataCall } from './dataApi.ts';
import { RestError } from './restError.ts';

/** A record, or a row of an aggregate query. */
export type QueriedRow = SObjectValue | AggregateResult;

export interface QueriedRows {
    readonly query: SoqlQuery;
    readonly rows: readonly QueriedRow[];
    /** Of COUNT() without a field; null for other queries. */
    readonly count: number | null;
}

/** Runs the text of a query as the caller. @throws RestError with the code that Salesforce gives the mistake */
export function queryRows(call: DataCall, text: string, allRows = false): QueriedRows {
    try {
        const query = { ...parseSoql(text), ...(allRows ? { allRows: true } : {}) };
        checkDynamic(text, query, 'rest');
        const result = runQuery(query, {
            bind: (_index: number, name: string) => raise('System.QueryException', `Variable does not exist: ${name}`),
            mode: 'user'
        });
        switch (result.kind) {
            case 'records':
                return { query, rows: result.records, count: null };
            case 'aggregates':
                return { query, rows: result.rows, count: null };
            case 'count':
                return { query, rows: [], count: result.count };
        }
    } catch (error) {
        throw asRestError(error, call);
    }
}

function asRestError(error: unknown, _call: DataCall): unknown {
    if (error instanceof SoqlSyntaxError) {
        return RestError.of(400, 'MALFORMED_QUERY', error.message);
    }
    if (!(error instanceof ApexException)) {
        return error;
    }
    if (error.typeName !== 'System.QueryException') {
        return RestError.of(
            400,
            error.typeName === 'System.LimitException' ? 'EXCEEDED_LIMIT' : 'INVALID_QUERY',
            error.text
        );
    }
    return RestError.of(400, codeOf(error.text), error.text);
}

function codeOf(message: string): string {
    if (/No such column|Didn't understand relationship|Invalid field/i.test(message)) {
        return 'INVALID_FIELD';
    }
    if (/sObject type '.*' is not supported/i.test(message)) {
        return 'INVALID_TYPE';
    }
    if (/invalid ID field/i.test(message)) {
        return 'INVALID_QUERY_FILTER_OPERATOR';
    }
    return 'MALFORMED_QUERY';
}
