import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../command.ts';
import { lastLines, type Suite } from '../suite.ts';

interface JestReport {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numPendingTests: number;
    readonly numRuntimeErrorTestSuites: number;
}

/** Compiles the components' TypeScript, then runs jest over them. */
export const lwcTests: Suite = {
    name: 'LWC in jest',
    kind: 'test',
    async run() {
        const built = await runTool('tsc', '-p', 'force-app/tsconfig.json');
        if (built.code !== 0) return { passed: 0, failed: 1, skipped: 0, details: lastLines(built.output, 40) };
        const folder = await mkdtemp(join(tmpdir(), 'cosell-jest-'));
        const file = join(folder, 'report.json');
        try {
            const done = await runTool('sfdx-lwc-jest', '--', '--json', `--outputFile=${file}`);
            const text = await readFile(file, 'utf8').catch(() => null);
            if (text === null) return { passed: 0, failed: 1, skipped: 0, details: lastLines(done.output, 40) };
            const report = JSON.parse(text) as JestReport;
            const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
            return {
                passed: report.numPassedTests,
                failed,
                skipped: report.numPendingTests,
                details: failed > 0 ? lastLines(done.output, 80) : []
            };
        } finally {
            await rm(folder, { recursive: true, force: true });
        }
    }
};
