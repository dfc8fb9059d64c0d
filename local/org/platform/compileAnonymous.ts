import type { CompiledUnit } from '../compile/project/compiledUnit.ts';
import { compileUnit } from '../compile/project/unitCode.ts';
import { libraryClasses } from '../library/index.ts';
import type { Project } from '../project.ts';
import { parseAnonymous } from '../syntax/parseAnonymous.ts';
import { parseClass } from '../syntax/parseClass.ts';
import type { Problem, CheckedUnit } from '../types/checked.ts';
import { checkProject, type CheckEnvironment } from '../types/checkProject.ts';
import type { Org } from './org.ts';

const apiVersion = 66;
/** The checked classes of a project: anonymous Apex sees them. Made at the first use, then kept with the org. */
const checkedClasses = new WeakMap<Org, ReadonlyMap<string, CheckedUnit>>();

/** Anonymous Apex ready to run, or why it does not compile. */
export function compileAnonymous(
    org: Org,
    text: string
): { readonly unit: CompiledUnit; readonly problem: null } | { readonly unit: null; readonly problem: Problem } {
    const { unit, problems } = parseAnonymous({ file: 'anonymous', text });
    const syntaxError = problems[0];
    if (syntaxError || !unit) {
        return { unit: null, problem: syntaxError! };
    }
    const checked = checkProject([unit], { ...environment(org), known: classesOf(org) }).get(unit.file)!;
    const error = checked.problems.find((problem) => problem.kind === 'error');
    return error
        ? { unit: null, problem: error }
        : { unit: compileUnit(checked, { apiVersion, coverage: false }), problem: null };
}

function classesOf(org: Org): ReadonlyMap<string, CheckedUnit> {
    let classes = checkedClasses.get(org);
    if (!classes) {
        classes = checkProject(classUnits(org.project), environment(org));
        checkedClasses.set(org, classes);
    }
    return classes;
}

function classUnits(project: Project) {
    return project.sources
        .filter((source) => source.kind === 'class')
        .map((source) => parseClass(source).unit)
        .filter((unit) => unit !== null);
}

function environment(org: Org): CheckEnvironment {
    const versions = new Map(org.project.sources.map((source) => [source.file, source.apiVersion]));
    return {
        schema: org.schema,
        library: libraryClasses,
        labels: org.schema.labels(),
        apiVersionOf: (file) => versions.get(file) ?? apiVersion
    };
}
