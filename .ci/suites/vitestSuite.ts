import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../command.ts';
import { lastLines, type Suite, type SuiteResult } from '../suite.ts';

interface VitestReport {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numPendingTests: number;
    readonly testResults: readonly {
        readonly name: string;
        readonly status: string;
        readonly message: string;
        readonly assertionResults: readonly {
            readonly status: string;
            readonly fullName: string;
            readonly failureMessages: readonly string[];
        }[];
    }[];
}

/** One project of vitest.config.ts. A file that does not even load counts as one failure. */
export function vitestSuite(name: string, project: string): Suite {
    return {
        name,
        kind: 'test',
        async run() {
            const folder = await mkdtemp(join(tmpdir(), 'cosell-vitest-'));
            const file = join(folder, 'report.json');
            try {
                const done = await runTool(
                    'vitest',
                    'run',
                    '--project',
                    project,
                    '--reporter=json',
                    `--outputFile=${file}`
                );
                const text = await readFile(file, 'utf8').catch(() => null);
                if (text === null) return { passed: 0, failed: 1, skipped: 0, details: lastLines(done.output, 40) };
                return read(JSON.parse(text) as VitestReport);
            } finally {
                await rm(folder, { recursive: true, force: true });
            }
        }
    };
}

function read(report: VitestReport): SuiteResult {
    const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    return {
        passed: report.numPassedTests,
        failed: report.numFailedTests + broken.length,
        skipped: report.numPendingTests,
        details: [...broken.map((file) => `${file.name}: ${file.message}`), ...failures(report)]
    };
}

function failures(report: VitestReport): string[] {
    return report.testResults.flatMap((file) =>
        file.assertionResults
            .filter((test) => test.status === 'failed')
            .map((test) => `${file.name}: ${test.fullName}\n      ${test.failureMessages.join('\n').slice(0, 800)}`)
    );
}
