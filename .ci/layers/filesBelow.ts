import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Files below a folder of the project whose names end so; sorted, node_modules left out. Empty where there is no such folder. */
export async function filesBelow(folder: string, endings: readonly string[]): Promise<string[]> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => !file.includes('node_modules'))
        .sort();
}
