import { Command, CommanderError } from 'commander';
import { ProjectError } from '../project/projectError.ts';
import { checkCommand } from './checkCommand.ts';
import { execCommand } from './execCommand.ts';
import { failedCall } from './failedCall.ts';
import { exitCode, type ExitCode } from './exitCode.ts';
import { mutateCommand } from './mutateCommand.ts';
import { queryCommand } from './queryCommand.ts';
import { testCommand } from './testCommand.ts';

/** Addresses of the modules that worker threads run. */
export interface ThreadModules {
    readonly test: string;
    readonly mutation: string;
}

/**
 * The `apex` command.
 * @param args what follows the command's name
 */
export async function runProgram(args: readonly string[], threads: ThreadModules): Promise<ExitCode> {
    let code: ExitCode = exitCode.well;
    const done = (result: ExitCode): void => void (code = result);
    const program = new Command('apex')
        .description('compiles and runs Apex on this machine')
        .addCommand(testCommand(done, threads.test))
        .addCommand(checkCommand(done))
        .addCommand(execCommand(done))
        .addCommand(queryCommand(done))
        .addCommand(mutateCommand(done, threads.mutation));
    for (const command of [program, ...program.commands]) command.exitOverride();
    try {
        await program.parseAsync(args, { from: 'user' });
        return code;
    } catch (error) {
        const { message, code: failure } = problemOf(error);
        if (message !== null) console.error(message);
        if (failure !== exitCode.well && args.includes('--json'))
            console.log(failedCall(args, message ?? String(error)));
        return failure;
    }
}

/** Metadata that cannot be used is told with its file's name; where in the engine it was noticed helps nobody. */
function isAboutAFile({ message }: Error): boolean {
    return /^[^\n]*\.(xml|json|cls|trigger)\b[^\n]*: /.test(message);
}

interface CallProblem {
    readonly code: ExitCode;
    /** null when it was told already. */
    readonly message: string | null;
}

function problemOf(error: unknown): CallProblem {
    if (error instanceof CommanderError) {
        return { code: error.exitCode === 0 ? exitCode.well : exitCode.usage, message: null };
    }
    if (error instanceof ProjectError) return { code: exitCode.usage, message: error.message };
    const bug = error instanceof Error && !isAboutAFile(error);
    return { code: exitCode.failed, message: bug ? (error.stack ?? error.message) : String(error) };
}
