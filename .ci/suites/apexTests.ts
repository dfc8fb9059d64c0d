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
    async run() {
        const done = await run('node', ['local/org/apex.mjs', 'test', '--json']);
        const report = parse(done.stdout);
        if (report === null) return { passed: 0, failed: 1, skipped: 0, details: lastLines(done.output, 40) };
        return read(report);
    }
};

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
