import { runSosl, type Found } from '../../soql/search/runSosl.ts';
import { SoqlSyntaxError } from '../../syntax/errors/soqlSyntaxError.ts';
import { parseSosl } from '../../syntax/parseSosl.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import type { AccessLevel } from '../database/accessLevel.ts';
import { callerBinds, type Caller } from '../database/callerBinds.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';
import { foundLists } from './foundLists.ts';

/** Search.SearchResults: the records of each object. */
class SearchResults {
    readonly found: readonly Found[];

    constructor(found: readonly Found[]) {
        this.found = found;
    }
}

/** Search.SearchResult: one record. */
class SearchResult {
    readonly record: SObjectValue;

    constructor(record: SObjectValue) {
        this.record = record;
    }
}

platformClass('Search.SearchResults', SearchResults);
platformClass('Search.SearchResult', SearchResult);

function search(text: string | null, level: AccessLevel | null, caller: Caller | undefined): Found[] {
    const binds = callerBinds(caller);
    const bind = (_index: number, name: string): ApexValue => binds(name);
    try {
        return runSosl(parseSosl(text ?? nullArgument(1)), { bind, mode: level?.mode ?? 'system' });
    } catch (error) {
        if (error instanceof SoqlSyntaxError) {
            raise('System.QueryException', error.message);
        }
        throw error;
    }
}

/** System.Search (Apex Reference Guide, "Search Class") and what it answers; snippets need the platform's index. */
export const searchClasses: readonly LibraryClass[] = [
    defineClass({
        name: 'System.Search',
        kind: 'class',
        static: {
            'List<List<SObject>> query(String query)': (text: string | null, caller?: Caller) =>
                foundLists(search(text, null, caller)),
            'List<List<SObject>> query(String query, AccessLevel level)': (
                text: string | null,
                level: AccessLevel,
                caller?: Caller
            ) => foundLists(search(text, level, caller)),
            'Search.SearchResults find(String query)': (text: string | null, caller?: Caller) =>
                new SearchResults(search(text, null, caller)),
            'Search.SearchResults find(String query, AccessLevel level)': (
                text: string | null,
                level: AccessLevel,
                caller?: Caller
            ) => new SearchResults(search(text, level, caller))
        }
    }),
    defineClass({
        name: 'Search.SearchResults',
        kind: 'class',
        instance: {
            'List<Search.SearchResult> get(String object)': (self: SearchResults, object: string | null) => {
                const one = self.found.find((each) => each.object.toLowerCase() === object?.toLowerCase());
                const results = (one?.records ?? []).map((record) => new SearchResult(record));
                return new ApexList(typeNamed('List<Search.SearchResult>'), results);
            }
        }
    }),
    defineClass({
        name: 'Search.SearchResult',
        kind: 'class',
        instance: { 'SObject getSObject()': (self: SearchResult) => self.record }
    })
];
