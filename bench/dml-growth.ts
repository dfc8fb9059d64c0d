/**
 * How an insert through a trigger grows with its rows: `npx tsx bench/dml-growth.ts`. Prints milliseconds and rows in a
 * second for 1,000 and for 10,000 rows, the most that one transaction may insert; the cost of one row may not grow.
 */
import { fileURLToPath } from 'node:url';
import { createOrg } from '../local/org/platform/setup/createOrg.ts';
import { runTest } from '../local/org/platform/testing/runTest.ts';

const sizes = [1_000, 10_000];
const rounds = 5;
/** What one row of the larger insert may cost, against one of the smaller. */
const target = 1.5;

const { org, code } = createOrg({ projectDir: fileURLToPath(new URL('apex', import.meta.url)) });
const perRow: number[] = [];
for (const rows of sizes) {
    const least = Math.min(...Array.from({ length: rounds }, () => milliseconds(rows)));
    perRow.push(least / rows);
    const cells = [String(rows).padStart(7), `${least.toFixed(1)} ms`.padStart(12)];
    console.log(`insert ${cells.join(' rows')}${`${Math.round((rows / least) * 1000)} rows/s`.padStart(16)}`);
}
const growth = perRow.at(-1)! / perRow[0]!;
console.log(`cost of a row ${growth.toFixed(2)} times   ≤ ${target} ${growth <= target ? '' : 'over'}`);

/** Of one insert, in a test of its own: its rows are gone afterwards. */
function milliseconds(rows: number): number {
    let passed = 0;
    const outcome = runTest(org, { name: `insert ${rows}` }, () => {
        const start = performance.now();
        const seen = code.invokeStatic('Inserts', 'deals', [rows]);
        passed = performance.now() - start;
        if (seen !== rows) throw new Error(`The trigger saw ${String(seen)} rows of ${rows}`);
    });
    if (passed === 0) throw new Error(`The insert failed: ${JSON.stringify(outcome)}`);
    return passed;
}
