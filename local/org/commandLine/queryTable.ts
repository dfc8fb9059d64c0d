import type { QueryResult } from '../soql/runQuery.ts';
import type { SoqlQuery } from '../syntax/ast/soqlAst.ts';
import { SObjectValue } from '../values/records/sobject.ts';
import { textOf } from '../values/text.ts';
import type { ApexValue } from '../values/value.ts';

/** One row of an answer: column → text; null where there is no value. Parents are dotted columns. */
export type QueryRow = Readonly<Record<string, string | null>>;

/** Records always carry their id; it is shown when the query asked for it. */
export function rowsOf(result: QueryResult, query: SoqlQuery): QueryRow[] {
    if (result.kind === 'count') return [{ 'count()': String(result.count) }];
    if (result.kind === 'records') {
        const withId = query.select.some(
            (item) => item.kind === 'fields' || (item.kind === 'field' && isId(item.path))
        );
        const rows = result.records.map((record) => columnsOf(record, ''));
        return rows.map((row) => Object.fromEntries(row.filter(([name]) => withId || name !== 'Id')));
    }
    return result.rows.map((row) => Object.fromEntries([...row.values].map(([name, value]) => [name, shown(value)])));
}

function isId(path: readonly string[]): boolean {
    return path.length === 1 && path[0]!.toLowerCase() === 'id';
}

function columnsOf(record: SObjectValue, prefix: string): [string, string | null][] {
    return record.filled.flatMap((slot): [string, string | null][] => {
        const name = prefix + record.shape.slotName(slot);
        const value = record.at(slot) ?? null;
        return value instanceof SObjectValue ? columnsOf(value, `${name}.`) : [[name, shown(value)]];
    });
}

function shown(value: ApexValue): string | null {
    return value === null ? null : textOf(value);
}

/** The rows in columns, with a heading and a count below. */
export function queryTable(rows: readonly QueryRow[]): string {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const cells = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
    const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]!.length)));
    const lines = cells.map((line) =>
        line
            .map((cell, index) => cell.padEnd(widths[index]!))
            .join('  ')
            .trimEnd()
    );
    return [...lines, `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`].join('\n');
}
