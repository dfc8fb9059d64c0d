/**
 * `npm test` and `.ci/run` in one table. Usage: tsx .ci/suites.ts test|all
 * Prints one line a suite while it goes on, the details of what failed, and at the end `N passed, N failed`.
 */
import type { Suite, SuiteResult } from './suite.ts';
import { apexTests, apexTestsInFullOrg, shuffledApexTests } from './suites/apexTests.ts';
import { checks } from './suites/checks.ts';
import { lwcTests } from './suites/lwcTests.ts';
import { vitestSuite } from './suites/vitestSuite.ts';

const suites: readonly Suite[] = [
    ...checks,
    vitestSuite('TypeScript units', 'unit'),
    apexTests,
    shuffledApexTests,
    apexTestsInFullOrg,
    lwcTests,
    vitestSuite('Journeys', 'journeys')
];

async function main(scope: string | undefined): Promise<number> {
    if (scope !== 'test' && scope !== 'all') {
        console.error('Usage: tsx .ci/suites.ts test|all');
        return 2;
    }
    const total = { passed: 0, failed: 0, skipped: 0 };
    for (const suite of suites.filter((one) => scope === 'all' || one.kind === 'test')) {
        const result = await outcome(suite);
        total.passed += result.passed;
        total.failed += result.failed;
        total.skipped += result.skipped;
        report(suite, result);
    }
    console.log(`\n${counts(total)}`);
    return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

async function outcome(suite: Suite): Promise<SuiteResult> {
    process.stdout.write(`${suite.name.padEnd(34)} `);
    try {
        return await suite.run();
    } catch (error) {
        return { passed: 0, failed: 1, skipped: 0, details: [String((error as Error).stack ?? error)] };
    }
}

function report(suite: Suite, result: SuiteResult): void {
    console.log(suite.kind === 'check' && result.failed === 0 ? 'holds' : counts(result));
    for (const line of result.details) console.log(`    ${line}`);
}

function counts(result: { passed: number; failed: number; skipped: number }): string {
    const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : '';
    return `${result.passed} passed, ${result.failed} failed${skipped}`;
}

process.exitCode = await main(process.argv[2]);
