import { fileURLToPath } from 'node:url';
import { cachedProject } from './compile/project/cachedProject.ts';
import type { CompiledProject } from './compile/project/compiledUnit.ts';
import { libraryClasses } from './library/index.ts';
import type { Project } from './project.ts';
import { environmentHash } from './project/environmentHash.ts';
import { checkProject } from './types/checkProject.ts';
import { newestApiVersion } from './project/newestApiVersion.ts';
import type { AnonymousUnit } from './syntax/ast/ast.ts';
import type { SchemaReader } from './types/world/schemaReader.ts';

export interface CompileSourcesOptions {
    /** Counts which lines run. */
    readonly coverage?: boolean;
    /** Names of the project's custom labels; without them every label is taken as known. */
    readonly labels?: readonly string[];
    /** Anonymous Apex to compile against the project; its unit stands among the others in the answer. */
    readonly anonymous?: AnonymousUnit;
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
    const { coverage = false, labels, anonymous } = options;
    const versions = new Map(project.sources.map((source) => [source.file, source.apiVersion]));
    const apiVersionOf = (file: string) => versions.get(file) ?? newestApiVersion;
    const environment = environmentHash(project) + (anonymous ? JSON.stringify(anonymous, bigintText) : '');
    const cache = { coverage, newestVersion: newestApiVersion, environment, directory: cacheDirectory };
    return cachedProject(project.sources, cache, (units) => [
        ...checkProject(anonymous ? [...units, anonymous] : units, {
            schema,
            library: libraryClasses,
            apiVersionOf,
            ...(labels ? { labels } : {})
        }).values()
    ]);
}

/** JSON knows no bigint; as part of a hash its digits are enough. */
function bigintText(_: string, value: unknown): unknown {
    return typeof value === 'bigint' ? `${value}L` : value;
}

const cacheDirectory = fileURLToPath(new URL('../../node_modules/.cache/cosell-apex/', import.meta.url));
