/** How one test method ended. */
export interface TestOutcome {
    readonly class: string;
    /** `(compile)` when the unit has an error and none of its test methods is known. */
    readonly method: string;
    /**
     * `refused`: the test met something that the local org does not do; `message` is the name of it.
     * `skipped`: it was not run, `message` says why.
     */
    readonly outcome: 'passed' | 'failed' | 'refused' | 'skipped';
    readonly message: string | null;
    /** Apex lines, innermost first. */
    readonly stack: string | null;
    /** Wall-clock milliseconds. */
    readonly ms: number;
    /** What System.debug wrote, line by line, when the run was asked for it. */
    readonly log?: readonly string[];
}

/** The outcome of something that did not run at all. */
export function notRun(
    test: { readonly class: string; readonly method: string },
    outcome: TestOutcome['outcome'],
    message: string
): TestOutcome {
    return { class: test.class, method: test.method, outcome, message, stack: null, ms: 0 };
}
