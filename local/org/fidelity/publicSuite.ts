import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { TestReport } from '../testing/testReport.ts';

/** How the tests of somebody else's package ended in the local org. */
export interface PublicSuite {
    readonly name: string;
    /** Seven digits of the git commit that was run. */
    readonly commit: string;
    /** Packages whose classes it needs; their own tests are not counted. */
    readonly needs: readonly string[];
    readonly passed: number;
    readonly failed: number;
    readonly refused: number;
    readonly skipped: number;
}

const apex = resolve(import.meta.dirname, '../apex.mjs');

/**
 * Runs the tests of a checkout, together with the packages that it needs.
 * @param folder a git checkout outside this repository
 * @throws Error when it is no checkout, or the run ends without a report
 */
export function runPublicSuite(folder: string, needs: readonly string[]): PublicSuite {
    const sources = [folder, ...needs].flatMap((one) => ['--source', one]);
    const report = reportOf([apex, 'test', '--json', ...sources]);
    const own = new Set(unitsBelow(folder));
    const tests = report.tests.filter((test) => own.has(test.class.toLowerCase()));
    const count = (outcome: string): number => tests.filter((test) => test.outcome === outcome).length;
    return {
        name: basename(resolve(folder)),
        commit: commitOf(folder),
        needs: needs.map((one) => basename(resolve(one))),
        passed: count('passed'),
        failed: count('failed'),
        refused: count('refused'),
        skipped: count('skipped')
    };
}

function reportOf(args: readonly string[]): TestReport {
    try {
        return JSON.parse(output(args)) as TestReport;
    } catch (error) {
        throw new Error(`apex ${args.slice(1).join(' ')} gave no report: ${(error as Error).message}`);
    }
}

/** Standard output, also of a run in which tests failed. */
function output(args: readonly string[]): string {
    try {
        return execFileSync('node', args, {
            encoding: 'utf8',
            maxBuffer: 2 ** 30,
            stdio: ['ignore', 'pipe', 'inherit']
        });
    } catch (error) {
        return (error as { stdout?: string }).stdout ?? '';
    }
}

/** Names of classes, triggers and metadata files, in lower case: what an outcome is told of. */
function unitsBelow(folder: string): string[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(cls|trigger|xml)$/i.test(file))
        .flatMap((file) => [basename(file), basename(file, extname(file))])
        .map((name) => name.toLowerCase());
}

function commitOf(folder: string): string {
    return execFileSync('git', ['-C', folder, 'rev-parse', '--short=7', 'HEAD'], { encoding: 'utf8' }).trim();
}
