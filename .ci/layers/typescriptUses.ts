import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { filesBelow } from './filesBelow.ts';
import { isAllowed, type Arrows, type Use } from './use.ts';

/** The TypeScript houses: the stand-ins and the scripts know nothing of each other, and nothing they ship depends on tests. */
const arrows: Arrows = {
    'local/org': [],
    'local/partner-center': [],
    local: ['local/org', 'local/partner-center'],
    scripts: [],
    e2e: ['local', 'local/org', 'local/partner-center'],
    bench: ['local', 'local/org', 'local/partner-center']
};

/** Every import between two houses. */
export async function typescriptUses(): Promise<Use[]> {
    const files = await filesBelow('.', ['.ts']);
    const uses: Use[] = [];
    for (const file of files.filter((one) => houseOf(one) !== null)) {
        for (const imported of await importsOf(file)) {
            const [from, to] = [houseOf(file), houseOf(imported)];
            if (from && to && from !== to)
                uses.push({ file, from, to, what: imported, allowed: isAllowed(arrows, from, to) });
        }
    }
    return uses;
}

function houseOf(file: string): string | null {
    const known = Object.keys(arrows).sort((a, b) => b.length - a.length);
    return known.find((house) => file.startsWith(`${house}/`)) ?? null;
}

async function importsOf(file: string): Promise<string[]> {
    const { importedFiles } = ts.preProcessFile(await readFile(file, 'utf8'));
    return importedFiles
        .map((one) => one.fileName)
        .filter((name) => name.startsWith('.'))
        .map((name) => normalize(join(dirname(file), name)));
}
