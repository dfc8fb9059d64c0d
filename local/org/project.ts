import { relative } from 'node:path';
import type { ApexSource } from './project/apexSource.ts';
import type { OrgFeatures } from './project/orgFeatures.ts';
import { sourceDirectories } from './project/sourceDirectories.ts';
import type { Problem } from './types/checked.ts';
import { readApexSources } from './project/readApexSources.ts';

/** What an org is made from: texts of Apex, and the folders in which the metadata stands. */
export interface Project {
    /** File names in messages are relative to it. */
    readonly root: string;
    /** Absolute package directories; schema/ and platform/ read their metadata from below them. */
    readonly directories: readonly string[];
    readonly sources: readonly ApexSource[];
    /** Package directories that are named and not there, files that cannot be read; none where it is not said. */
    readonly problems?: readonly Problem[];
    /** What the org has besides what every org has; a plain org where it is not said. */
    readonly features?: OrgFeatures;
    /** What the package is developed under (`namespace` of sfdx-project.json); none where it is not said. */
    readonly namespace?: string | null;
}

/** {@link readProject} for an org with these features. */
export function readProjectWith(features: OrgFeatures, ...folders: readonly string[]): Project {
    return { ...readProject(...folders), features };
}

/**
 * Reads SFDX projects or plain folders. Nothing is parsed yet: the compile cache decides what has to be.
 * @throws ProjectError, in words for people, when a folder cannot be read
 */
export function readProject(...folders: readonly string[]): Project {
    const from = sourceDirectories(folders);
    const { sources, problems } = readApexSources(from);
    const said = from.problems.map((problem) => ({ ...problem, file: relative(from.root, problem.file) }));
    return {
        root: from.root,
        directories: from.directories,
        sources,
        problems: [...said, ...problems],
        namespace: from.namespace
    };
}
