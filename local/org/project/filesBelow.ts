import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { ProjectError } from './projectError.ts';

/**
 * Paths of the files below a folder, in order. Links are followed, and a folder that links reach again is read once;
 * what is not there stays in the list, so that whoever reads it tells. Packages of npm and folders that begin with a dot
 * (settings of tools, copies that tools make of an org's classes) are no part of a project.
 * @param chosen says which files are wanted, by name
 * @throws ProjectError when a folder cannot be read
 */
export function filesBelow(folder: string, chosen: (name: string) => boolean): string[] {
    const found: string[] = [];
    collect({ path: folder, real: realpathSync(folder) }, chosen, new Set(), found);
    return found.sort();
}

interface Folder {
    readonly path: string;
    /** Without links. */
    readonly real: string;
}

function collect(folder: Folder, chosen: (name: string) => boolean, seen: Set<string>, found: string[]): void {
    if (seen.has(folder.real)) return;
    seen.add(folder.real);
    for (const entry of entriesOf(folder.path)) {
        const path = join(folder.path, entry.name);
        const real = entry.isSymbolicLink() ? linkedFolder(path) : entry.isDirectory() && join(folder.real, entry.name);
        if (!real) {
            if (chosen(entry.name)) found.push(path);
        } else if (!entry.name.startsWith('.') && entry.name !== 'node_modules') {
            collect({ path, real }, chosen, seen, found);
        }
    }
}

function entriesOf(folder: string): Dirent[] {
    try {
        return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
        throw new ProjectError(`${folder} cannot be read: ${(error as Error).message}`);
    }
}

/** Where a link leads, if that is a folder. */
function linkedFolder(path: string): string | false {
    return (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false) && realpathSync(path);
}
