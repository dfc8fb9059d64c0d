import { Command, CommanderError } from 'commander';
import { checkCommand } from './commandLine/checkCommand.ts';
import { execCommand } from './commandLine/execCommand.ts';
import { exitCode, type ExitCode } from './commandLine/exitCode.ts';
import { queryCommand } from './commandLine/queryCommand.ts';
import { testCommand } from './commandLine/testCommand.ts';
import { ProjectError } from './project/projectError.ts';

/** `npm run apex -- <command>`: the local org without a server. */
async function main(args: readonly string[]): Promise<ExitCode> {
    let code: ExitCode = exitCode.well;
    const done = (result: ExitCode): void => void (code = result);
    const program = new Command('apex')
        .description('compiles and runs Apex on this machine')
        .addCommand(testCommand(done))
        .addCommand(checkCommand(done))
        .addCommand(execCommand(done))
        .addCommand(queryCommand(done));
    for (const command of [program, ...program.commands]) command.exitOverride();
    try {
        await program.parseAsync(args, { from: 'user' });
        return code;
    } catch (error) {
        return problemOf(error);
    }
}

function problemOf(error: unknown): ExitCode {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.well : exitCode.usage;
    if (error instanceof ProjectError) {
        console.error(error.message);
        return exitCode.usage;
    }
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return exitCode.failed;
}

process.exitCode = await main(process.argv.slice(2));
