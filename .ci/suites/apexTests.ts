import { run } from '../command.ts';
import { lastLines, type Suite, type SuiteResult } from '../suite.ts';

interface ApexReport {
    readonly passed: number;
    readonly failed: number;
    readonly refused: number;
    readonly skipped: number;
    readonly tests: readonly { class: string; method: string; outcome: string; message: string | null }[];
}

/** The package's own Apex tests in the local org. A test of ours that is refused has failed: the org must do it. */
export const apexTests: Suite = {
    name: 'Apex tests in the local org',
    kind: 'test',
    run: () => runApexTests()
};

/** The same tests in ten orders of everything that Salesforce leaves open: tests, rows, keys. */
export const shuffledApexTests: Suite = {
    name: 'Apex tests under ten seeds',
    kind: 'check',
    async run() {
        const details: string[] = [];
        for (let seed = 1; seed <= 10; seed++) {
            const result = await runApexTests('--shuffle', String(seed));
            if (result.failed) details.push(`--shuffle ${seed}`, ...result.details);
        }
        return { passed: details.length ? 0 : 1, failed: details.length ? 1 : 0, skipped: 0, details };
    }
};

/** The same tests in an org with every feature that the local org can switch on: the package installs anywhere. */
export const apexTestsInFullOrg: Suite = {
    name: 'Apex tests in a full org',
    kind: 'check',
    async run() {
        const { failed, details } = await runApexTests('--definition', 'config/scratch-full.json');
        return { passed: failed ? 0 : 1, failed, skipped: 0, details };
    }
};

async function runApexTests(...options: string[]): Promise<SuiteResult> {
    const done = await run('node', ['local/org/apex.mjs', 'test', '--json', ...options]);
    const report = parse(done.stdout);
    if (report === null) return { passed: 0, failed: 1, skipped: 0, details: lastLines(done.output, 40) };
    return read(report);
}

function parse(text: string): ApexReport | null {
    try {
        return JSON.parse(text) as ApexReport;
    } catch {
        return null;
    }
}

function read(report: ApexReport): SuiteResult {
    const bad = report.tests.filter((test) => test.outcome === 'failed' || test.outcome === 'refused');
    return {
        passed: report.passed,
        failed: report.failed + report.refused,
        skipped: report.skipped,
        details: bad.map((test) => `${test.class}.${test.method} ${test.outcome}: ${test.message ?? ''}`)
    };
}
