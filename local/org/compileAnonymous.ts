import type { CompiledUnit } from './compile/project/compiledUnit.ts';
import { compileSources } from './compileSources.ts';
import type { Project } from './project.ts';
import { schemaOf } from './project/schemaOf.ts';
import { parseAnonymous } from './syntax/parseAnonymous.ts';
import type { Problem } from './types/checked.ts';

export interface CompiledAnonymous {
    /** null when there are errors. */
    readonly unit: CompiledUnit | null;
    readonly problems: readonly Problem[];
}

/** Compiles anonymous Apex against a project; `LoadedCode.runAnonymous` runs it. */
export function compileAnonymous(project: Project, text: string): CompiledAnonymous {
    const parsed = parseAnonymous({ file: 'anonymous', text });
    if (!parsed.unit) return { unit: null, problems: parsed.problems };
    const schema = schemaOf(project);
    const compiled = compileSources(project, schema, { labels: schema.labels(), anonymous: parsed.unit });
    const unit = compiled.units.find((each) => each.kind === 'anonymous') ?? null;
    const problems = unit?.problems ?? [];
    return { unit: problems.some((problem) => problem.kind === 'error') ? null : unit, problems };
}
