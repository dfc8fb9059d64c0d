import { ProjectError } from '../project/projectError.ts';
import type { SelectedClass, Selection } from './selectTests.ts';
import type { TestOutcome } from './testOutcome.ts';

/** Asking for a test that is not there is a mistake in the call, not a run without failures. */
export function checkSelection(
    selection: Selection,
    selected: readonly SelectedClass[],
    broken: readonly TestOutcome[]
): void {
    const found = new Set([...selected.map((one) => one.name), ...broken.map((one) => one.class)].map(lower));
    const missing = selection.classes.filter((name) => !found.has(lower(name)));
    if (missing.length) throw new ProjectError(`There is no test class ${missing.join(', ')} with such tests.`);
    if (selection.methods.length && !selected.length && !broken.length) {
        throw new ProjectError(`There is no test method ${selection.methods.join(', ')}.`);
    }
}

function lower(name: string): string {
    return name.toLowerCase();
}
