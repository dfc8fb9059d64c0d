import type { Unit } from '../../syntax/ast/ast.ts';
import { parseClass } from '../../syntax/parseClass.ts';
import { parseTrigger } from '../../syntax/parseTrigger.ts';
import type { SyntaxProblem } from '../../syntax/errors/syntaxProblem.ts';
import type { CheckedUnit } from '../../types/checked.ts';
import type { CompiledProject, CompiledUnit } from './compiledUnit.ts';
import { compileProject } from './compileProject.ts';
import { DiskCache } from './diskCache.ts';
import { engineVersion } from './engineVersion.ts';

/** One Apex file. */
export interface Source {
    readonly kind: 'class' | 'trigger';
    readonly name: string;
    /** Relative to the project. */
    readonly file: string;
    readonly text: string;
    readonly apiVersion: number;
}

export interface CacheOptions {
    readonly coverage?: boolean;
    /** The API version of what is no file, which is anonymous Apex. */
    readonly newestVersion: number;
    /** Whatever else decides what the sources mean, as text or hash: the schema, the labels. */
    readonly environment: string;
    /** Where results are kept; null keeps nothing. */
    readonly directory: string | null;
}

interface Parsed {
    readonly unit: Unit | null;
    readonly problems: readonly SyntaxProblem[];
}

/**
 * Parses, checks and compiles a project. The result is kept by the hash of everything it depends on, so that a start
 * without changes does none of it; after a change only the changed files are parsed again.
 */
export function cachedProject(
    sources: readonly Source[],
    options: CacheOptions,
    check: (units: readonly Unit[]) => readonly CheckedUnit[]
): CompiledProject {
    const cache = options.directory === null ? null : new DiskCache(options.directory);
    const compile = (): CompiledProject => compileAll(sources, options, cache, check);
    return cache === null ? compile() : cache.get('project', projectKey(sources, options), compile);
}

function projectKey(sources: readonly Source[], options: CacheOptions): string {
    const files = sources.map((source) => `${source.kind} ${source.file} ${source.apiVersion}\n${source.text}`).sort();
    return DiskCache.key(engineVersion(), options.environment, String(options.coverage ?? false), ...files);
}

function compileAll(
    sources: readonly Source[],
    options: CacheOptions,
    cache: DiskCache | null,
    check: (units: readonly Unit[]) => readonly CheckedUnit[]
): CompiledProject {
    const parsed = sources.map((source) => ({ source, result: parseCached(source, cache) }));
    const versions = new Map(sources.map((source) => [source.file, source.apiVersion]));
    const units = parsed.flatMap(({ result }) => (result.unit === null ? [] : [result.unit]));
    const compiled = compileProject(check(units), {
        coverage: options.coverage ?? false,
        apiVersion: (file) => versions.get(file) ?? options.newestVersion
    });
    const broken = parsed.filter(({ result }) => result.unit === null);
    return { units: [...compiled.units, ...broken.map(({ source, result }) => unread(source, result))] };
}

function parseCached(source: Source, cache: DiskCache | null): Parsed {
    const parse = (): Parsed => (source.kind === 'class' ? parseClass(source) : parseTrigger(source));
    return cache === null
        ? parse()
        : cache.get('tree', DiskCache.key(engineVersion(), source.kind, source.file, source.text), parse);
}

/** A file that could not be read as Apex: its problems, and nothing to run. */
function unread(source: Source, result: Parsed): CompiledUnit {
    return {
        kind: source.kind,
        name: source.name,
        file: source.file,
        apiVersion: source.apiVersion,
        js: null,
        classes: [],
        trigger: null,
        methodLines: [],
        executableLines: [],
        uses: [],
        problems: result.problems
    };
}
