import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Project } from '../project.ts';

/** Changes with every file of metadata that decides what Apex means: objects, fields, record types, labels and pages, and with the features of the org. */
export function environmentHash(project: Project): string {
    const hash = createHash('sha256').update(JSON.stringify(project.features ?? null));
    for (const directory of project.directories) {
        const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
            .filter((entry) => /\.(object|field|labels|sharingReason|recordType|page)-meta\.xml$/.test(entry.name))
            .map((entry) => join(entry.parentPath, entry.name));
        for (const path of paths.sort()) {
            hash.update(`${relative(project.root, path)}\n`).update(readFileSync(path));
        }
    }
    return hash.digest('hex');
}
