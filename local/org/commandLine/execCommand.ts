import { Command } from 'commander';
import { dataOption, type DataOptions } from './dataOption.ts';
import type { ExitCode } from './exitCode.ts';
import { sourceOption, type SourceOptions } from './sourceOption.ts';

/** `apex exec`: anonymous Apex in an org that lives as long as the command. */
export function execCommand(done: (code: ExitCode) => void): Command {
    return new Command('exec')
        .description('run anonymous Apex from a file, or from standard input with -')
        .argument('<file>', 'file with Apex, or -')
        .addOption(sourceOption())
        .addOption(dataOption())
        .action(async (file: string, options: SourceOptions & DataOptions) => {
            const { execAnonymous } = await import('./execAnonymous.ts');
            done(execAnonymous(file, options));
        });
}
