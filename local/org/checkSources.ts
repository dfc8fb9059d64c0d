import { compileSources } from './compileSources.ts';
import { readProject } from './project.ts';
import { schemaOf } from './project/schemaOf.ts';
import type { Problem } from './types/checked.ts';

export interface CheckResult {
    /** How many classes and triggers were read. */
    readonly files: number;
    readonly problems: readonly Problem[];
}

/** Compiles projects without an org to run them in. */
export function checkSources(...folders: readonly string[]): CheckResult {
    const project = readProject(...folders);
    const schema = schemaOf(project);
    const compiled = compileSources(project, schema);
    return { files: project.sources.length, problems: compiled.units.flatMap((unit) => unit.problems) };
}
