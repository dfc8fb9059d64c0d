import { basename } from 'node:path';
import type { CompiledUnit } from '../compile/project/compiledUnit.ts';
import type { Problem } from '../types/checked.ts';
import { notRun, type TestOutcome } from './testOutcome.ts';

/**
 * A unit that does not compile counts as one failed test of its own, `(compile)`: its tests cannot run, and their number
 * may not even be known. The other classes run all the same.
 */
export function compileOutcomes(units: readonly CompiledUnit[]): TestOutcome[] {
    return units.flatMap((unit) => {
        const errors = unit.problems.filter((problem) => problem.kind === 'error');
        if (!errors.length) return [];
        const message = errors.map(problemLine).join('\n');
        return [notRun({ class: unit.name, method: '(compile)' }, 'failed', message)];
    });
}

/**
 * A malformed file of metadata counts as one failed test of its own, `(metadata)`; the rest of the project is there. What
 * the local org does not do is refused by the tests that need it, and by no others.
 */
export function metadataOutcomes(problems: readonly Problem[]): TestOutcome[] {
    return problems
        .filter((problem) => problem.kind === 'error')
        .map((problem) =>
            notRun({ class: basename(problem.file), method: '(metadata)' }, 'failed', problemLine(problem))
        );
}

/** Units that compiled and could not be loaded: what they need at once is refused. */
export function loadOutcomes(failures: readonly Problem[]): TestOutcome[] {
    return failures.map((problem) => {
        const name = basename(problem.file).replace(/\.\w+$/, '');
        return notRun({ class: name, method: '(load)' }, 'refused', problem.message);
    });
}

/** `Foo.cls:5:12 Missing ';' at '}'`. */
export function problemLine({ file, line, column, message }: Problem): string {
    return `${file}:${line}:${column} ${message}`;
}
