/** What the engine offers to those who start it from its bundle. */
export { runProgram } from '../commandLine/program.ts';

/** Runs a share of the tests in this worker thread, which was given its task as worker data. */
export async function runTestThread(): Promise<void> {
    await import('../testing/testThread.ts');
}

/** Tries a share of the mutants in this worker thread, which was given its task as worker data. */
export async function runMutationThread(): Promise<void> {
    await import('../mutation/mutationThread.ts');
}
