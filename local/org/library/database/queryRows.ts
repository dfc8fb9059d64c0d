import { runQuery, type QueryResult } from '../../soql/runQuery.ts';
import { checkDynamic } from '../../soql/checkDynamic.ts';
import { parseSoql } from '../../syntax/parseSoql.ts';
import type { SoqlQuery } from '../../syntax/ast/soqlAst.ts';
import { SoqlSyntaxError } from '../../syntax/errors/soqlSyntaxError.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import type { ApexMap } from '../../values/collections/apexMap.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import type { Implementation } from '../rows/definition.ts';
import { AccessLevel } from './accessLevel.ts';
import { callerBinds, type Binds, type Caller } from './callerBinds.ts';
import { Cursor, PaginationCursor } from './cursor.ts';
import { QueryLocator } from './queryLocator.ts';

/** `:key` from a map; keys are compared without regard to case and have to differ so (platform notes, item 36). */
function mapBinds(map: ApexMap): Binds {
    const byName = new Map<string, ApexValue>();
    const doubled = new Map<string, string[]>();
    for (const [key, value] of map.entries()) {
        const lower = String(key).toLowerCase();
        doubled.set(lower, [...(doubled.get(lower) ?? []), String(key)]);
        byName.set(lower, value);
    }
    const twice = [...doubled.values()].find((keys) => keys.length > 1);
    if (twice) {
        const words = 'The bindMap consists of duplicate case-insensitive keys';
        raise('System.QueryException', `${words}: [${twice.join(', ')}]`);
    }
    return (name) => {
        const value = byName.get(name.toLowerCase());
        return value === undefined
            ? raise('System.QueryException', `Key '${name}' does not exist in the bindMap`)
            : value;
    };
}

function run(text: string | null, level: AccessLevel | null, binds: Binds): QueryResult {
    return runParsed(parsed(text, 'place'), level, binds, false);
}

function located(text: string | null, level: AccessLevel | null, binds: Binds): QueryLocator {
    return locator(text, records(runParsed(parsed(text, 'mistake'), level, binds, false)));
}

function runParsed(query: SoqlQuery, level: AccessLevel | null, binds: Binds, freeRows: boolean): QueryResult {
    return runQuery(query, { bind: (_index, name) => binds(name), mode: level?.mode ?? 'system', freeRows });
}

function parsed(text: string | null, says: 'place' | 'mistake'): SoqlQuery {
    try {
        const query = parseSoql(text ?? nullArgument(1));
        checkDynamic(text!, query, 'apex', says);
        return query;
    } catch (error) {
        return error instanceof SoqlSyntaxError ? raise('System.QueryException', error.message) : rethrow(error);
    }
}

function rethrow(error: unknown): never {
    throw error;
}

function records(result: QueryResult): ApexList {
    switch (result.kind) {
        case 'records':
            return new ApexList(typeNamed(`List<${result.shape.name}>`), result.records);
        case 'aggregates':
            return new ApexList(typeNamed('List<AggregateResult>'), result.rows);
        case 'count':
            return raise('System.QueryException', 'Database.query does not take COUNT(); use Database.countQuery');
    }
}

function count(result: QueryResult): number {
    return result.kind === 'count'
        ? result.count
        : raise('System.QueryException', 'Database.countQuery takes SELECT COUNT() only');
}

function locator(text: string | null, list: ApexList): QueryLocator {
    current().limits.spend('queryLocatorRows', list.size);
    return new QueryLocator(text, list);
}

type CursorClass<C> = new (query: SoqlQuery, ids: readonly string[], binds: Binds) => C;

function cursor<C>(made: CursorClass<C>, text: string | null, level: unknown, binds: Binds): C {
    const query = parsed(text, 'place');
    const result = runParsed(query, level instanceof AccessLevel ? level : null, binds, true);
    return result.kind === 'records'
        ? new made(
              query,
              result.records.map((record) => record.id!),
              binds
          )
        : raise('System.QueryException', 'Aggregate queries have no cursor');
}

const cursorRows = <C>(type: string, made: CursorClass<C>): Record<string, Implementation> => ({
    [`Database.${type} get${type}(String text)`]: (text: string, caller?: Caller) =>
        cursor(made, text, null, callerBinds(caller)),
    [`Database.${type} get${type}(String text, Object level)`]: (text: string, level: unknown, caller?: Caller) =>
        cursor(made, text, level, callerBinds(caller)),
    [`Database.${type} get${type}WithBinds(String text, Map<String,Object> binds, Object level)`]: (
        text: string,
        binds: ApexMap | null,
        level: unknown
    ) => cursor(made, text, level, mapBinds(binds ?? nullArgument(2)))
});

export const queryRows: Readonly<Record<string, Implementation>> = {
    ...cursorRows('Cursor', Cursor),
    ...cursorRows('PaginationCursor', PaginationCursor),
    'List<SObject> query(String text)': (text: string, caller?: Caller) =>
        records(run(text, null, callerBinds(caller))),
    'List<SObject> query(String text, AccessLevel level)': (text: string, level: AccessLevel, caller?: Caller) =>
        records(run(text, level, callerBinds(caller))),
    'List<SObject> queryWithBinds(String text, Map<String,Object> binds, AccessLevel level)': (
        text: string,
        binds: ApexMap | null,
        level: AccessLevel
    ) => records(run(text, level, mapBinds(binds ?? nullArgument(2)))),
    'Integer countQuery(String text)': (text: string, caller?: Caller) => count(run(text, null, callerBinds(caller))),
    'Integer countQuery(String text, AccessLevel level)': (text: string, level: AccessLevel, caller?: Caller) =>
        count(run(text, level, callerBinds(caller))),
    'Integer countQueryWithBinds(String text, Map<String,Object> binds, AccessLevel level)': (
        text: string,
        binds: ApexMap | null,
        level: AccessLevel
    ) => count(run(text, level, mapBinds(binds ?? nullArgument(2)))),
    'Database.QueryLocator getQueryLocator(String text)': (text: string, caller?: Caller) =>
        located(text, null, callerBinds(caller)),
    'Database.QueryLocator getQueryLocator(String text, AccessLevel level)': (
        text: string,
        level: AccessLevel,
        caller?: Caller
    ) => located(text, level, callerBinds(caller)),
    'Database.QueryLocator getQueryLocator(List<SObject> rows)': (rows: ApexList | null) =>
        locator(null, rows ?? nullArgument(1)),
    // a query in brackets takes the level to itself where it is compiled
    'Database.QueryLocator getQueryLocator(List<SObject> rows, AccessLevel level)': () => {
        throw new Refused('Database.getQueryLocator of a list with an access level');
    },
    'Database.QueryLocator getQueryLocatorWithBinds(String text, Map<String,Object> binds, AccessLevel level)': (
        text: string,
        binds: ApexMap | null,
        level: AccessLevel
    ) => located(text, level, mapBinds(binds ?? nullArgument(2)))
};
