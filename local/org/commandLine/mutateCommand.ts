import { Command } from 'commander';
import { availableParallelism } from 'node:os';
import { exitCode, type ExitCode } from './exitCode.ts';
import { positive, wholeNumber } from './numbers.ts';
import { repeated, sourceFolders, sourceOption, type SourceOptions } from './sourceOption.ts';

interface MutateOptions extends SourceOptions {
    readonly class: readonly string[];
    readonly count: number;
    readonly seed: number;
    readonly jobs: number;
    readonly json?: boolean;
}

/** `apex mutate`: how many small breaks of the Apex its tests notice. Survivors are told, they are no failure. */
export function mutateCommand(done: (code: ExitCode) => void, mutationThread: string): Command {
    return new Command('mutate')
        .description('break the Apex in small ways and tell how many its tests notice')
        .addOption(sourceOption())
        .addOption(repeated('-c, --class <name>', 'break only this class or trigger; may be repeated'))
        .option('-n, --count <n>', 'how many breaks to try', positive, 200)
        .option('--seed <seed>', 'draws other breaks', wholeNumber, 1)
        .option('-j, --jobs <n>', 'threads to spread them over', positive, availableParallelism())
        .option('--json', 'print one JSON object, and nothing else, on standard output')
        .action(async (options: MutateOptions) => {
            const { runMutants } = await import('../mutation/runMutants.ts');
            const { mutationText } = await import('../mutation/mutationReport.ts');
            const { class: classes, count, seed, jobs } = options;
            const report = await runMutants(
                { folders: sourceFolders(options), classes, count, seed, jobs, mutationThread },
                (line) => console.error(line)
            );
            console.log(options.json ? JSON.stringify(report, null, 2) : mutationText(report));
            done(exitCode.well);
        });
}
