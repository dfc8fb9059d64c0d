import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Rooms whose code decides what Apex compiles to. */
const ROOMS = ['syntax', 'types', 'compile', 'library', 'values', 'schema'];

let known: string | null = null;

/** Changes whenever a source file of the engine does, so that caches of an older engine are never read. */
export function engineVersion(): string {
    known ??= computed();
    return known;
}

function computed(): string {
    const org = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
    const hash = createHash('sha256').update(process.version);
    for (const room of ROOMS) {
        const entries = readdirSync(join(org, room), { recursive: true, withFileTypes: true });
        const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('__tests__'));
        for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
            const { size, mtimeMs } = statSync(path);
            hash.update(`${path} ${size} ${mtimeMs}\n`);
        }
    }
    return hash.digest('hex');
}
