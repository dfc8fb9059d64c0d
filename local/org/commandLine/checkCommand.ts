import { Command } from 'commander';
import { definitionOption, featuresOf, type DefinitionOptions } from './definitionOption.ts';
import { exitCode, type ExitCode } from './exitCode.ts';
import { sourceFolders, sourceOption, type SourceOptions } from './sourceOption.ts';

interface CheckOptions extends SourceOptions, DefinitionOptions {
    readonly json?: boolean;
}

/** `apex check`: compiles and tells what is wrong, without running anything. Refusals count: the org could not do it. */
export function checkCommand(done: (code: ExitCode) => void): Command {
    return new Command('check')
        .description('compile the project and list errors and what the local org refuses')
        .addOption(sourceOption())
        .addOption(definitionOption())
        .option('--json', 'print one JSON object')
        .action(async (options: CheckOptions) => done(await check(options)));
}

async function check(options: CheckOptions): Promise<ExitCode> {
    const { checkSources } = await import('../checkSources.ts');
    const { problemLine } = await import('../testing/compileOutcomes.ts');
    const { files, problems } = checkSources(await featuresOf(options), ...sourceFolders(options));
    const errors = problems.filter((problem) => problem.kind === 'error').length;
    const refusals = problems.length - errors;
    if (options.json) {
        console.log(JSON.stringify({ files, errors, refusals, problems }, null, 2));
    } else {
        for (const problem of problems) console.log(`${problem.kind.padEnd(8)} ${problemLine(problem)}`);
        console.log(`${files} files, ${errors} errors, ${refusals} refusals`);
    }
    return problems.length ? exitCode.failed : exitCode.well;
}
