import type { LineCoverage } from '../compile/load/loadedCode.ts';
import type { Problem } from '../types/checked.ts';
import type { TestOutcome } from './testOutcome.ts';

/** What `apex test --json` prints: counts at the top, then every test. */
export interface TestReport {
    readonly passed: number;
    readonly failed: number;
    readonly refused: number;
    readonly skipped: number;
    readonly tests: readonly TestOutcome[];
    /** Compile errors and refusals of the whole project, also where no test met them. */
    readonly problems: readonly Problem[];
    /** Of what ran, when it was asked for. Lines as the local org counts them. */
    readonly coverage?: readonly LineCoverage[];
}

export function reportOf(
    tests: readonly TestOutcome[],
    problems: readonly Problem[],
    coverage: readonly LineCoverage[] | null
): TestReport {
    const count = (outcome: TestOutcome['outcome']) => tests.filter((test) => test.outcome === outcome).length;
    return {
        passed: count('passed'),
        failed: count('failed'),
        refused: count('refused'),
        skipped: count('skipped'),
        tests,
        problems,
        ...(coverage ? { coverage } : {})
    };
}
