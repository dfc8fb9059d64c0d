import { build, type Plugin } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const source = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = fileURLToPath(new URL('../../../node_modules/.cache/cosell-engine/', import.meta.url));
/** Bundles of earlier versions that are kept. */
const kept = 3;

/**
 * The engine in a few large files. Loading its hundreds of modules one by one takes far longer than running them, so
 * they are put together once for each version of the sources.
 * @returns the folder with `program.js` and `testThread.js`
 */
export async function engineBundle(): Promise<string> {
    const folder = join(cache, versionOf(source));
    if (!existsSync(folder)) await make(folder);
    return folder;
}

/** Changes with every source file. */
function versionOf(root: string): string {
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
    const hash = createHash('sha256').update(process.version);
    for (const name of names.filter((each) => each.endsWith('.ts') && !each.includes('__tests__')).sort()) {
        const { size, mtimeMs } = statSync(join(root, name));
        hash.update(`${name} ${size} ${mtimeMs}\n`);
    }
    return hash.digest('hex').slice(0, 16);
}

/** Under another name first: other processes see the folder whole or not at all. */
async function make(folder: string): Promise<void> {
    mkdirSync(cache, { recursive: true });
    const temporary = mkdtempSync(join(cache, 'making-'));
    await build({
        entryPoints: [join(source, 'commandLine/program.ts'), join(source, 'testing/testThread.ts')],
        entryNames: '[name]',
        outdir: temporary,
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'node',
        target: 'node20',
        packages: 'external',
        keepNames: true,
        plugins: [ownAddresses],
        logLevel: 'silent'
    });
    try {
        renameSync(temporary, folder);
    } catch {
        // Another process was quicker.
        rmSync(temporary, { recursive: true, force: true });
    }
    prune();
}

/** Modules that look for files beside themselves still find them. */
const ownAddresses: Plugin = {
    name: 'own-addresses',
    setup(making) {
        making.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8')
                .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
                .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
                .replaceAll('import.meta.filename', JSON.stringify(path)),
            loader: 'ts'
        }));
    }
};

function prune(): void {
    const bundles = readdirSync(cache)
        .filter((name) => /^[0-9a-f]{16}$/.test(name))
        .map((name) => ({ path: join(cache, name), time: statSync(join(cache, name)).mtimeMs }))
        .sort((a, b) => b.time - a.time);
    for (const { path } of bundles.slice(kept)) rmSync(path, { recursive: true, force: true });
}
