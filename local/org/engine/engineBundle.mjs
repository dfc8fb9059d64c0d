// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const source = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = fileURLToPath(new URL('../../../node_modules/.cache/cosell-engine/', import.meta.url));
/** Bundles of earlier versions that are kept. */
const kept = 3;

/**
 * The engine in one file of JavaScript. Loading its hundreds of modules one by one takes far longer than running them,
 * so they are put together once for each version of the sources and of the packages.
 * @returns {Promise<string>} the folder with `engine.cjs`
 */
export async function engineBundle() {
    const folder = join(cache, version());
    if (!existsSync(folder)) await make(folder);
    return folder;
}

/** Changes with every source file, with the packages, and with Node. */
function version() {
    const hash = createHash('sha256').update(process.version);
    const files = readdirSync(source, { recursive: true, withFileTypes: true })
        .filter((entry) => /\.(ts|mjs)$/.test(entry.name) && !entry.parentPath.includes('__tests__'))
        .map((entry) => join(entry.parentPath, entry.name));
    const packages = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));
    for (const file of [packages, ...files.sort()]) {
        const { size, mtimeMs } = statSync(file);
        hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
    return hash.digest('hex').slice(0, 16);
}

/**
 * Under another name first: other processes see the folder whole or not at all.
 * @param {string} folder
 */
async function make(folder) {
    // takes longer to load than all that a start without changes does
    const { build } = await import('esbuild');
    mkdirSync(cache, { recursive: true });
    const temporary = mkdtempSync(join(cache, 'making-'));
    try {
        await build({
            entryPoints: [join(source, 'engine/engine.ts')],
            outfile: join(temporary, 'engine.cjs'),
            bundle: true,
            format: 'cjs',
            platform: 'node',
            target: 'node20',
            keepNames: true,
            // for packages; modules of ours get their own address
            define: { 'import.meta.url': '__bundleUrl' },
            banner: { js: 'const __bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
            plugins: [ownAddresses],
            logLevel: 'silent'
        });
        renameSync(temporary, folder);
    } catch (error) {
        // perhaps another process was quicker
        if (!existsSync(folder)) throw error;
    } finally {
        rmSync(temporary, { recursive: true, force: true });
    }
    prune();
}

/**
 * Modules that look for files beside themselves still find them.
 * @type {import('esbuild').Plugin}
 */
const ownAddresses = {
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

function prune() {
    const bundles = readdirSync(cache)
        .filter((name) => /^[0-9a-f]{16}$/.test(name))
        .map((name) => ({ path: join(cache, name), time: statSync(join(cache, name)).mtimeMs }))
        .sort((a, b) => b.time - a.time);
    for (const { path } of bundles.slice(kept)) rmSync(path, { recursive: true, force: true });
}
