import { Command } from 'commander';
import { dataOption, type DataOptions } from './dataOption.ts';
import { definitionOption, type DefinitionOptions } from './definitionOption.ts';
import type { ExitCode } from './exitCode.ts';
import { sourceOption, type SourceOptions } from './sourceOption.ts';

export interface ExecOptions extends SourceOptions, DefinitionOptions, DataOptions {}

/** `apex exec`: anonymous Apex in an org that lives as long as the command. */
export function execCommand(done: (code: ExitCode) => void): Command {
    return new Command('exec')
        .description('run anonymous Apex from a file, or from standard input with -')
        .argument('<file>', 'file with Apex, or -')
        .addOption(sourceOption())
        .addOption(definitionOption())
        .addOption(dataOption())
        .action(async (file: string, options: ExecOptions) => {
            const { execAnonymous } = await import('./execAnonymous.ts');
            done(await execAnonymous(file, options));
        });
}
