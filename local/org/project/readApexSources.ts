import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import type { ApexSource } from './apexSource.ts';
import type { SourceDirectories } from './sourceDirectories.ts';
import { ProjectError } from './projectError.ts';

/** Every class and trigger below the package directories, in order of their paths. */
export function readApexSources(from: SourceDirectories): ApexSource[] {
    return from.directories.flatMap(apexFiles).map((path) => readSource(path, from));
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
