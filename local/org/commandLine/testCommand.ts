import { Command } from 'commander';
import { availableParallelism } from 'node:os';
import { definitionOption, featuresOf, type DefinitionOptions } from './definitionOption.ts';
import { exitCode, type ExitCode } from './exitCode.ts';
import { positive, wholeNumber } from './numbers.ts';
import type { TestPlan } from '../testing/testPlan.ts';
import { repeated, sourceFolders, sourceOption, type SourceOptions } from './sourceOption.ts';

interface TestOptions extends SourceOptions, DefinitionOptions {
    readonly class: readonly string[];
    readonly method: readonly string[];
    readonly coverage?: boolean;
    readonly logs?: boolean;
    readonly junit?: string;
    readonly json?: boolean;
    readonly watch?: boolean;
    readonly jobs: number;
    readonly shuffle?: number;
}

/** `apex test`: runs @IsTest methods. */
export function testCommand(done: (code: ExitCode) => void, testThread: string): Command {
    return new Command('test')
        .description('run the Apex tests of a project')
        .addOption(sourceOption())
        .addOption(definitionOption())
        .addOption(repeated('-c, --class <name>', 'only this test class; may be repeated'))
        .addOption(repeated('-m, --method <name>', 'only this method (or Class.method); may be repeated'))
        .option('--coverage', 'tell which lines ran')
        .option('--logs', 'show what System.debug writes, test by test')
        .option('--junit <file>', 'write a JUnit report')
        .option('--json', 'print one JSON object, and nothing else, on standard output')
        .option('-w, --watch', 'run again whenever a file of the project changes')
        .option('-j, --jobs <n>', 'threads to spread the test classes over', positive, availableParallelism())
        .option(
            '--shuffle <seed>',
            'another order of tests, of rows that no ORDER BY settles, of maps, sets and JSON keys',
            wholeNumber
        )
        .action(async (options: TestOptions) => {
            // Loaded only when asked for: the engine takes longer to load than the help text to print.
            const { runAndReport } = await import('../testing/runAndReport.ts');
            const plan = { ...planOf(options), features: await featuresOf(options), testThread };
            const report = await runAndReport(plan);
            if (options.watch) {
                const { watchProject } = await import('../testing/watchProject.ts');
                await watchProject(plan.folders, plan.junit, () => runAndReport(plan));
            }
            done(report.failed + report.refused > 0 ? exitCode.failed : exitCode.well);
        });
}

function planOf(options: TestOptions): Omit<TestPlan, 'testThread' | 'features'> {
    return {
        folders: sourceFolders(options),
        classes: options.class,
        methods: options.method,
        seed: options.shuffle ?? null,
        coverage: options.coverage ?? false,
        logs: options.logs ?? false,
        jobs: options.jobs,
        junit: options.junit ?? null,
        json: options.json ?? false
    };
}
