import { relative } from 'node:path';
import type { Project } from '../project.ts';
import { loadSchema } from '../schema/loadSchema.ts';
import type { Schema } from '../schema/schema.ts';

/** The objects, labels and records that a project's metadata describes. */
export function schemaOf(project: Project): Schema {
    const packageDirs = project.directories.map((directory) => relative(project.root, directory));
    return loadSchema({
        projectDir: project.root,
        packageDirs,
        namespace: project.namespace ?? null,
        ...(project.features ? { features: project.features } : {})
    });
}
