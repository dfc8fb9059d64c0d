/** What one suite found. `details` are the lines that a person needs when something failed. */
export interface SuiteResult {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
    readonly details: readonly string[];
}

/** A suite of tests or one static check. `kind` decides which command runs it: `npm test` runs only tests. */
export interface Suite {
    readonly name: string;
    readonly kind: 'test' | 'check';
    run(): Promise<SuiteResult>;
}

/** The result of a check that has no parts: it holds or it does not. */
export function verdict(holds: boolean, output: string): SuiteResult {
    return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0, details: holds ? [] : lastLines(output, 60) };
}

export function lastLines(text: string, count: number): string[] {
    return text.trimEnd().split('\n').slice(-count);
}
