import type { Frame } from '../../compile/load/dataPort.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { runQuery } from '../../soql/runQuery.ts';
import type { SoqlQuery } from '../../syntax/ast/soqlAst.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';

/**
 * The ids that a query found when the cursor was made; what is fetched is read anew (Apex Developer Guide, "Apex
 * Cursors"). Each fetch counts as a query, and its rows as query rows.
 */
class RowCursor {
    readonly ids: readonly string[];
    readonly #query: SoqlQuery;
    readonly #binds: (name: string) => ApexValue;

    constructor(query: SoqlQuery, ids: readonly string[], binds: (name: string) => ApexValue) {
        current().limits.spend('cursorRows', ids.length);
        this.#query = query;
        this.ids = ids;
        this.#binds = binds;
    }

    /** The records of the ids in their order; those that are gone are left out. */
    read(ids: readonly string[]): SObjectValue[] {
        current().limits.spend('cursorFetches');
        const { from, at } = this.#query;
        const left = { kind: 'path', path: [...(from.alias === null ? [] : [from.alias]), 'Id'], at } as const;
        const where = { kind: 'in', left, negated: false, right: { kind: 'bind', index: 0, name: '' }, at } as const;
        const query = { ...this.#query, where, orderBy: [], limit: null, offset: null };
        const list = new ApexList(typeNamed('List<Id>'), [...ids]);
        // the rows were chosen, and rights to them checked, when the cursor was made
        const frame: Frame = { sharing: 'without', apiVersion: 66, className: '' };
        const bind = (_index: number, name: string): ApexValue => (name === '' ? list : this.#binds(name));
        const result = runQuery(query, { bind, mode: 'system', frame });
        const found = result.kind === 'records' ? result.records : [];
        const byId = new Map(found.map((record) => [record.id!, record]));
        return ids.map((id) => byId.get(id)).filter((record) => record !== undefined);
    }

    /** The ids of a part of the rows. What the platform says to a part outside of them is not documented. */
    part(start: number | null, count: number | null): readonly string[] {
        const from = start ?? nullArgument(1);
        const size = count ?? nullArgument(2);
        if (from < 0 || size < 0 || from > this.ids.length) {
            throw new Refused('fetching outside of the rows of a cursor');
        }
        return this.ids.slice(from, from + size);
    }
}

/** Database.Cursor */
export class Cursor extends RowCursor {}

/** Database.PaginationCursor */
export class PaginationCursor extends RowCursor {
    fetchPage(start: number | null, size: number | null): CursorFetchResult {
        this.part(start, size);
        const records: SObjectValue[] = [];
        let at = start!;
        while (records.length < size! && at < this.ids.length) {
            const part = this.part(at, size! - records.length);
            records.push(...this.read(part));
            at += part.length;
        }
        const next = at < this.ids.length ? at : 0;
        return new CursorFetchResult(records, next, at - start! - records.length);
    }
}

class CursorFetchResult {
    readonly records: readonly SObjectValue[];
    /** Where the next page begins; 0 after the last one, as the tests of packages have it that pass in orgs. */
    readonly next: number;
    readonly deleted: number;

    constructor(records: readonly SObjectValue[], next: number, deleted: number) {
        this.records = records;
        this.next = next;
        this.deleted = deleted;
    }
}

platformClass('Database.Cursor', Cursor);
platformClass('Database.PaginationCursor', PaginationCursor);
platformClass('Database.CursorFetchResult', CursorFetchResult);

const listOfRecords = (records: readonly SObjectValue[]): ApexList =>
    new ApexList(typeNamed(records[0] ? `List<${records[0].shape.name}>` : 'List<SObject>'), [...records]);

export const cursorClasses: readonly LibraryClass[] = [
    defineClass({
        name: 'Database.Cursor',
        kind: 'class',
        instance: {
            'List<SObject> fetch(Integer position, Integer count)': (
                self: Cursor,
                position: number | null,
                count: number | null
            ) => listOfRecords(self.read(self.part(position, count))),
            'Integer getNumRecords()': (self: Cursor) => self.ids.length
        }
    }),
    defineClass({
        name: 'Database.PaginationCursor',
        kind: 'class',
        instance: {
            'Database.CursorFetchResult fetchPage(Integer start, Integer pageSize)': (
                self: PaginationCursor,
                start: number | null,
                size: number | null
            ) => self.fetchPage(start, size),
            'Integer fetchDeleted(Integer start, Integer pageSize)': (
                self: PaginationCursor,
                start: number | null,
                size: number | null
            ) => {
                const part = self.part(start, size);
                return part.length - self.read(part).length;
            },
            'Integer getNumRecords()': (self: PaginationCursor) => self.ids.length
        }
    }),
    defineClass({
        name: 'Database.CursorFetchResult',
        kind: 'class',
        instance: {
            'List<SObject> getRecords()': (self: CursorFetchResult) => listOfRecords(self.records),
            'Integer getNextIndex()': (self: CursorFetchResult) => self.next,
            'Integer getNumDeletedRecords()': (self: CursorFetchResult) => self.deleted,
            // true where the page is full or the rows are at an end, and a fetch does not stop before
            'Boolean isDone()': () => true
        }
    })
];
