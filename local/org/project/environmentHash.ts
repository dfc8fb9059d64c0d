import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Project } from '../project.ts';
import { filesBelow } from './filesBelow.ts';

/**
 * Changes with every file of metadata that decides what Apex means, in either format: objects, fields, record types,
 * labels, pages and flows; and with the features and the namespace of the org.
 */
export function environmentHash(project: Project): string {
    const hash = createHash('sha256').update(JSON.stringify([project.features ?? null, project.namespace ?? null]));
    for (const directory of project.directories) {
        const decides = /\.(object|field|fieldSet|labels|sharingReason|recordType|page|flow)(-meta\.xml)?$/;
        for (const path of filesBelow(directory, (name) => decides.test(name))) {
            hash.update(`${relative(project.root, path)}\n`).update(readFileSync(path));
        }
    }
    return hash.digest('hex');
}
