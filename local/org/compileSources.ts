import { fileURLToPath } from 'node:url';
import { cachedProject } from './compile/cachedProject.ts';
import type { CompiledProject } from './compile/compiledUnit.ts';
import { libraryClasses } from './library/index.ts';
import type { Project } from './project.ts';
import { environmentHash } from './project/environmentHash.ts';
import { checkProject } from './types/checkProject.ts';
import type { SchemaReader } from './types/schemaReader.ts';

export interface CompileSourcesOptions {
    /** Counts which lines run. */
    readonly coverage?: boolean;
    /** Names of the project's custom labels; without them every label is taken as known. */
    readonly labels?: readonly string[];
}

/**
 * Sources → trees → checked → JavaScript. What did not change since the last time comes from the disk cache; a unit with
 * errors is part of the answer with its problems and without code.
 */
export function compileSources(
    project: Project,
    schema: SchemaReader,
    options: CompileSourcesOptions = {}
): CompiledProject {
    const { coverage = false, labels } = options;
    const versions = new Map(project.sources.map((source) => [source.file, source.apiVersion]));
    const apiVersionOf = (file: string) => versions.get(file) ?? 0;
    const cache = { coverage, environment: environmentHash(project), directory: cacheDirectory };
    return cachedProject(project.sources, cache, (units) => [
        ...checkProject(units, {
            schema,
            library: libraryClasses,
            apiVersionOf,
            ...(labels ? { labels } : {})
        }).values()
    ]);
}

const cacheDirectory = fileURLToPath(new URL('../../node_modules/.cache/cosell-apex/', import.meta.url));
