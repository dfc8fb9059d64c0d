import { relative } from 'node:path';
import type { Project } from '../../project.ts';
import { readMetadata } from '../../schema/metadataSource.ts';

const known = new WeakMap<Project, ReadonlySet<string>>();

/** The names of a project's flows in lower case: the local org knows that they exist and runs none of them. */
export function flowNames(project: Project): ReadonlySet<string> {
    let names = known.get(project);
    if (names === undefined) {
        const directories = project.directories.map((directory) => relative(project.root, directory));
        names = new Set(readMetadata(project.root, directories, 'flow').map(({ name }) => name.toLowerCase()));
        known.set(project, names);
    }
    return names;
}
