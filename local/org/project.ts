import type { ApexSource } from './project/apexSource.ts';
import { sourceDirectories } from './project/sourceDirectories.ts';
import { readApexSources } from './project/readApexSources.ts';

/** What an org is made from: texts of Apex, and the folders in which the metadata stands. */
export interface Project {
    /** File names in messages are relative to it. */
    readonly root: string;
    /** Absolute package directories; schema/ and platform/ read their metadata from below them. */
    readonly directories: readonly string[];
    readonly sources: readonly ApexSource[];
}

/**
 * Reads SFDX projects or plain folders. Nothing is parsed yet: the compile cache decides what has to be.
 * @throws ProjectError, in words for people, when a folder cannot be read
 */
export function readProject(...folders: readonly string[]): Project {
    const from = sourceDirectories(folders);
    return { root: from.root, directories: from.directories, sources: readApexSources(from) };
}
