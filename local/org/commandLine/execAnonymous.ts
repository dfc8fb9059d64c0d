import { readFileSync } from 'node:fs';
import { compileAnonymous } from '../compileAnonymous.ts';
import { createOrg } from '../platform/setup/createOrg.ts';
import type { OrgEvent } from '../platform/orgEvent.ts';
import { runTransaction } from '../platform/transactions/transaction.ts';
import { readProjectWith } from '../project.ts';
import { ProjectError } from '../project/projectError.ts';
import { problemLine } from '../testing/compileOutcomes.ts';
import { failureOf } from '../testing/failureOf.ts';
import { featuresOf } from './definitionOption.ts';
import type { ExecOptions } from './execCommand.ts';
import { exitCode, type ExitCode } from './exitCode.ts';
import { sourceFolders } from './sourceOption.ts';

/** Runs the Apex of a file, or of standard input for `-`, and the jobs that it leaves behind. */
export async function execAnonymous(file: string, options: ExecOptions): Promise<ExitCode> {
    const text = readText(file);
    const project = readProjectWith(await featuresOf(options), ...sourceFolders(options));
    const { unit, problems } = compileAnonymous(project, text);
    for (const problem of problems) console.error(problemLine(problem));
    if (!unit) return exitCode.failed;
    const { org } = createOrg({ project, dataDir: options.data ?? null, onEvent: printDebug });
    try {
        runTransaction(org, { kind: 'anonymous', user: org.users.admin }, () => org.code.runAnonymous(unit));
        org.drain();
        return exitCode.well;
    } catch (thrown) {
        const { outcome, message, stack } = failureOf(thrown);
        console.error(outcome === 'refused' ? `The local org does not do this: ${message}` : message);
        if (stack) console.error(stack);
        return exitCode.failed;
    } finally {
        void org.http.close();
    }
}

function printDebug(event: OrgEvent): void {
    if (event.kind === 'debug') console.log(`${event.place} ${event.level} ${event.message}`);
}

function readText(file: string): string {
    try {
        return readFileSync(file === '-' ? 0 : file, 'utf8');
    } catch (error) {
        throw new ProjectError(`${file} cannot be read: ${(error as Error).message}`);
    }
}
