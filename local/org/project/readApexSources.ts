import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, relative } from 'node:path';
import { MetadataError } from '../platform/metadata/metadataError.ts';
import { MetadataProblems } from '../platform/metadata/metadataProblems.ts';
import type { Problem } from '../types/checked.ts';
import type { ApexSource } from './apexSource.ts';
import { apiVersionOf } from './apiVersionOf.ts';
import { filesBelow } from './filesBelow.ts';
import type { SourceDirectories } from './sourceDirectories.ts';

export interface ApexSources {
    readonly sources: readonly ApexSource[];
    /** Of files that cannot be read; the others are there. */
    readonly problems: readonly Problem[];
}

/**
 * Every class and trigger below the package directories, in order of their paths. What stands in several package
 * directories is taken from the last one, as deploying them one after the other leaves it in an org; twice in one
 * directory is an error of the project, which the checker tells.
 */
export function readApexSources(from: SourceDirectories): ApexSources {
    const problems = new MetadataProblems();
    const found = from.directories.map((directory) =>
        problems.readAll(
            filesBelow(directory, (name) => /\.(cls|trigger)$/i.test(name)),
            (path) => readSource(path, from, problems)
        )
    );
    const last = new Map(found.flatMap((sources, index) => sources.map((source) => [unitKey(source), index])));
    return {
        sources: found.flatMap((sources, index) => sources.filter((source) => last.get(unitKey(source)) === index)),
        problems: problems.list
    };
}

function unitKey({ kind, name }: ApexSource): string {
    return `${kind} ${name.toLowerCase()}`;
}

function readSource(path: string, from: SourceDirectories, problems: MetadataProblems): ApexSource {
    const ending = extname(path);
    const file = relative(from.root, path);
    return {
        kind: ending.toLowerCase() === '.cls' ? 'class' : 'trigger',
        name: basename(path, ending),
        path,
        file,
        text: textOf(path, file).replace(/^\uFEFF/, ''),
        apiVersion: versionBeside(path, `${file}-meta.xml`, problems) ?? from.apiVersion
    };
}

/** What the -meta.xml of a class says; null when there is none, or none that can be used. */
function versionBeside(path: string, file: string, problems: MetadataProblems): number | null {
    const about = `${path}-meta.xml`;
    return existsSync(about) ? problems.attempt(() => apiVersionOf(textOf(about, file), file, problems)) : null;
}

/** @throws MetadataError */
function textOf(path: string, file: string): string {
    try {
        return readFileSync(path, 'utf8');
    } catch (error) {
        throw new MetadataError(file, `the file cannot be read: ${(error as Error).message.replace(/, .*/, '')}`);
    }
}
