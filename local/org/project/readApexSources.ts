import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import type { ApexSource } from './apexSource.ts';
import type { SourceDirectories } from './sourceDirectories.ts';
import { ProjectError } from './projectError.ts';

/**
 * Every class and trigger below the package directories, in order of their paths. What stands in several package
 * directories is taken from the last one, as deploying them one after the other leaves it in an org; twice in one
 * directory is an error of the project, which the checker tells.
 */
export function readApexSources(from: SourceDirectories): ApexSource[] {
    const found = from.directories.map((directory) => apexFiles(directory).map((path) => readSource(path, from)));
    const last = new Map(found.flatMap((sources, index) => sources.map((source) => [unitKey(source), index])));
    return found.flatMap((sources, index) => sources.filter((source) => last.get(unitKey(source)) === index));
}

function unitKey({ kind, name }: ApexSource): string {
    return `${kind} ${name.toLowerCase()}`;
}

function apexFiles(directory: string): string[] {
    // with types: without them Node 20 asks the disk about each entry once more
    return readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => /\.(cls|trigger)$/i.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => !/(^|[\\/])node_modules[\\/]/.test(relative(directory, path)))
        .sort();
}

function readSource(path: string, from: SourceDirectories): ApexSource {
    const ending = extname(path);
    return {
        kind: ending.toLowerCase() === '.cls' ? 'class' : 'trigger',
        name: basename(path, ending),
        path,
        file: relative(from.root, path),
        text: readFileSync(path, 'utf8').replace(/^\uFEFF/, ''),
        apiVersion: apiVersionOf(`${path}-meta.xml`) ?? from.apiVersion
    };
}

/** null when there is no such file, or it says nothing of a version. */
function apiVersionOf(path: string): number | null {
    if (!existsSync(path)) return null;
    const found = /<apiVersion>\s*([^<\s]*)\s*<\/apiVersion>/.exec(readFileSync(path, 'utf8'))?.[1];
    if (found === undefined) return null;
    if (!/^\d+(\.\d+)?$/.test(found)) throw new ProjectError(`${path}: apiVersion is '${found}', not a number.`);
    return Number(found);
}
