import type { Org } from '../platform/org.ts';
import { runTestClass } from '../testing/runTestClass.ts';
import type { TestOutcome } from '../testing/testOutcome.ts';

/** A test method by name. */
export interface TestName {
    readonly class: string;
    readonly method: string;
}

/** Which tests run which lines. Plain data, so that it can be handed to another thread. */
export interface CoveringTests {
    /** File → line → indexes into `tests`; every line that can run is there, also when no test runs it. */
    readonly lines: ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;
    readonly tests: readonly TestName[];
}

/** Runs every test by itself and notes its lines. The org counts lines; `onOutcome` is told how each test ended. */
export function coveringTests(org: Org, onOutcome: (outcome: TestOutcome) => void): CoveringTests {
    const lines = new Map<string, Map<number, number[]>>();
    const tests: TestName[] = [];
    for (const testClass of org.code.testClasses) {
        for (const method of testClass.methods) {
            org.code.resetCoverage();
            runTestClass(org, testClass, [method.name], onOutcome);
            note(org, lines, tests.push({ class: testClass.name, method: method.name }) - 1);
        }
    }
    return { lines, tests };
}

function note(org: Org, lines: Map<string, Map<number, number[]>>, test: number): void {
    for (const { file, covered, uncovered } of org.code.coverage()) {
        const known = lines.get(file) ?? new Map<number, number[]>();
        lines.set(file, known);
        for (const line of uncovered) if (!known.has(line)) known.set(line, []);
        for (const line of covered) known.set(line, [...(known.get(line) ?? []), test]);
    }
}

/**
 * The tests that may notice a change of this line: first those that run it (or, inside a statement of several lines, the
 * statement's first line), then all others that run anything of the file, since a constant has no line that is counted.
 */
export function testsFor({ lines, tests }: CoveringTests, file: string, line: number): TestName[] {
    const known = lines.get(file);
    if (!known) return [];
    const begin = Math.max(...[...known.keys()].filter((one) => one <= line));
    const nearest = known.get(begin) ?? [];
    return [...new Set([...nearest, ...[...known.values()].flat()])].map((index) => tests[index]!);
}
