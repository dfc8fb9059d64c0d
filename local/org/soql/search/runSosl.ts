import type { Frame } from '../../compile/load/dataPort.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import type { SoqlQuery } from '../../syntax/ast/soqlAst.ts';
import type { SearchScope, SoslQuery } from '../../syntax/ast/soslAst.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import { noSuchObject } from '../queryErrors.ts';
import { runQuery } from '../runQuery.ts';
import { searchedSlots, searchedWords } from './searchedFields.ts';
import { searchTerms } from './searchTerms.ts';
import { shareOut } from './shareOut.ts';

export interface SearchOptions {
    bind(index: number, name: string): ApexValue;
    readonly mode: 'user' | 'system';
    readonly frame?: Frame | null;
}

/** The records of one object. */
export interface Found {
    readonly object: string;
    readonly records: readonly SObjectValue[];
}

/** The most records that a search answers with (Apex Developer Guide, "Execution Governors and Limits"). */
const mostRecords = 2000;

/**
 * Runs a search: in a test only what Test.setFixedSearchResults says is found (Apex Developer Guide, "Adding SOSL Queries to
 * Unit Tests"), elsewhere the records with the words, without the platform's index: no synonyms, no stems, no delay.
 */
export function runSosl(query: SoslQuery, options: SearchOptions): Found[] {
    const { limits, org } = current();
    const [feature] = query.refused;
    if (feature !== undefined) {
        throw new Refused(feature);
    }
    limits.spend('soslQueries');
    const idsOf = finder(termOf(query, options), query.scope);
    const returning = query.returning.length > 0 ? query.returning : everything();
    const found = returning.map((one) => {
        const shape = org.schema.object(one.from.name) ?? noSuchObject(one.from.name);
        return { object: shape.name, records: recordsAmong(one, idsOf(shape), options) };
    });
    const most = query.limit === null ? mostRecords : Math.min(mostRecords, limitOf(query, options));
    const shares = shareOut(
        most,
        found.map(({ records }) => records.length)
    );
    return found
        .map(({ object, records }, at) => ({ object, records: records.slice(0, shares[at]) }))
        .filter(({ records }) => query.returning.length > 0 || records.length > 0);
}

function termOf(query: SoslQuery, options: SearchOptions): string {
    const { find } = query;
    const term = find.kind === 'string' ? find.value : options.bind(find.index, find.name);
    if (typeof term !== 'string' || term.replace(/[*?"\s]/g, '').length < 2) {
        return raise('System.SearchException', `search term must be longer than one character: ${String(term ?? '')}`);
    }
    return term;
}

function limitOf(query: SoslQuery, options: SearchOptions): number {
    const { limit } = query;
    return limit?.kind === 'number' ? limit.value : Number(limit ? options.bind(limit.index, limit.name) : mostRecords);
}

/** The ids of an object's records that are found. */
function finder(term: string, scope: SearchScope): (shape: ObjectShape) => readonly string[] {
    const { org, test } = current();
    if (test) {
        const fixed = test.fixedSearchResults.filter((id) => id !== null);
        return (shape) => fixed.filter((id) => org.store.row(id)?.table.shape === shape);
    }
    const matches = searchTerms(term);
    return (shape) => {
        const slots = searchedSlots(shape, scope);
        const rows = [...org.store.table(shape).rows()].filter((row) => !row.deleted);
        const wordsIn = (values: readonly ApexValue[]): string[] =>
            slots.flatMap((slot) => [...searchedWords(shape.fields[slot]!, String(values[slot] ?? '')), '']);
        return rows.filter((row) => matches(wordsIn(row.values))).map((row) => row.id);
    };
}

/** Without RETURNING, the ids of whatever is found. */
function everything(): SoqlQuery[] {
    const at = { line: 1, column: 1 };
    const searched = current()
        .org.schema.objects()
        .filter(({ kind, definition }) => (kind === 'standard' || kind === 'custom') && !definition.setup);
    return searched.map((shape) => ({
        select: [{ kind: 'field', path: ['Id'], alias: null, at }],
        from: { name: shape.name, alias: null, at },
        using: null,
        where: null,
        access: null,
        groupBy: null,
        having: null,
        orderBy: [],
        limit: null,
        offset: null,
        forClause: null,
        allRows: false,
        refused: [],
        at
    }));
}

function recordsAmong(query: SoqlQuery, ids: readonly string[], options: SearchOptions): readonly SObjectValue[] {
    const { at } = query;
    const found = {
        kind: 'in',
        left: { kind: 'path', path: ['Id'], at },
        negated: false,
        right: ids.map((value) => ({ kind: 'string', value }) as const),
        at
    } as const;
    const where = query.where === null ? found : ({ kind: 'and', of: [found, query.where] } as const);
    const result = runQuery({ ...query, where }, { ...options, bind: options.bind.bind(options), ofSearch: true });
    return result.kind === 'records' ? result.records : [];
}
