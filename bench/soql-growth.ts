/**
 * How queries by id and by indexed fields grow with the table: `npx tsx bench/soql-growth.ts [rows]`. Prints milliseconds
 * for one look-up at 1,000 rows and at 1,000,000 (or the number given), their ratio, and the ratio of a cost that grows
 * with the logarithm of the rows. The indexes are hash tables: what grows is the time that a look-up waits for memory.
 */
import { performance } from 'node:perf_hooks';
import { createOrg } from '../local/org/platform/setup/createOrg.ts';
import { runTransaction } from '../local/org/platform/transactions/transaction.ts';
import { LimitCounters } from '../local/org/platform/limits/limits.ts';
import { readProject } from '../local/org/project.ts';
import { runQuery } from '../local/org/soql/runQuery.ts';
import { parseSoql } from '../local/org/syntax/parseSoql.ts';
import type { ApexValue } from '../local/org/values/value.ts';

const small = 1_000;
const large = Number(process.argv[2] ?? 1_000_000);
const lookUps = 2_000;

interface Query {
    readonly name: string;
    readonly text: string;
    /** The bind of the n-th look-up. */
    readonly key: (row: number, ids: readonly string[], books: readonly string[]) => ApexValue;
}

const queries: readonly Query[] = [
    { name: 'by Id', text: 'SELECT Name FROM PricebookEntry WHERE Id = :key', key: (row, ids) => ids[row]! },
    { name: 'by name', text: 'SELECT Id FROM PricebookEntry WHERE Name = :key', key: (row) => `Entry ${row}` },
    {
        name: 'by lookup (10 rows)',
        text: 'SELECT Id FROM PricebookEntry WHERE Pricebook2Id = :key AND IsDeleted = FALSE',
        key: (row, _ids, books) => books[Math.floor(row / 10)]!
    }
];

// the first round only warms up
const times = [small, small, large].map(measure).slice(1);
console.log(
    `${'look-up'.padEnd(22)}${`${small} rows`.padStart(14)}${`${large} rows`.padStart(16)}${'ratio'.padStart(9)}${'log n'.padStart(8)}`
);
const logarithmic = Math.log(large) / Math.log(small);
for (const { name } of queries) {
    const [before, after] = times.map((time) => time.get(name)!);
    const cells = [`${before!.toFixed(4)} ms`.padStart(14), `${after!.toFixed(4)} ms`.padStart(16)];
    console.log(
        `${name.padEnd(22)}${cells.join('')}${(after! / before!).toFixed(2).padStart(9)}${logarithmic.toFixed(2).padStart(8)}`
    );
}

/** Milliseconds of one look-up for each query, in an org with so many contacts. */
function measure(size: number): Map<string, number> {
    const { org } = createOrg({ project: { ...readProject('bench/apex'), sources: [] } });
    const books: string[] = [];
    const ids: string[] = [];
    for (let row = 0; row < size; row++) {
        if (row % 10 === 0) {
            books.push(org.records.rows.insert('Pricebook2', { Name: `Book ${row}` }));
        }
        const name = `Entry ${row}`;
        ids.push(org.records.rows.insert('PricebookEntry', { Name: name, Pricebook2Id: books.at(-1)! }));
    }
    return runTransaction(org, { kind: 'request', user: org.users.admin }, (transaction) => {
        const result = new Map<string, number>();
        for (const query of queries) {
            const parsed = parseSoql(query.text);
            const once = (at: number): void => {
                transaction.limits = new LimitCounters(transaction.limits.set);
                const key = query.key((at * 7919) % size, ids, books);
                const found = runQuery(parsed, { mode: 'system', bind: () => key });
                if (found.kind !== 'records' || found.records.length === 0) {
                    throw new Error(`${query.name}: nothing found`);
                }
            };
            for (let at = 0; at < 500; at++) once(at);
            result.set(query.name, Math.min(...Array.from({ length: 5 }, () => timed(once))));
        }
        return result;
    });
}

/** Milliseconds of one look-up, over many. */
function timed(once: (at: number) => void): number {
    const start = performance.now();
    for (let at = 0; at < lookUps; at++) once(at);
    return (performance.now() - start) / lookUps;
}
