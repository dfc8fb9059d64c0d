import { Command } from 'commander';
import { dataOption, type DataOptions } from './dataOption.ts';
import { definitionOption, type DefinitionOptions } from './definitionOption.ts';
import type { ExitCode } from './exitCode.ts';
import { sourceOption, type SourceOptions } from './sourceOption.ts';

export interface QueryCommandOptions extends SourceOptions, DefinitionOptions, DataOptions {
    readonly json?: boolean;
}

/** `apex query`: one SOQL query against the project's metadata and the records of `--data`. */
export function queryCommand(done: (code: ExitCode) => void): Command {
    return new Command('query')
        .description('run a SOQL query in a fresh org with the records of --data')
        .argument('<soql>', 'the query')
        .addOption(sourceOption())
        .addOption(definitionOption())
        .addOption(dataOption())
        .option('--json', 'print one JSON object')
        .action(async (soql: string, options: QueryCommandOptions) => {
            const { runQueryCommand } = await import('./runQueryCommand.ts');
            done(await runQueryCommand(soql, options));
        });
}
