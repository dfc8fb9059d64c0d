// @ts-check
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { engineBundle } from './engineBundle.mjs';

/**
 * How much a function runs before V8 optimises it; its own measure takes much of a start for lasting work, and the
 * threads that optimise take a third of the start's CPU time.
 */
const patience = '--interrupt-budget=528000';

/**
 * Loads the engine's bundle into this thread, with the machine code that V8 made of it the last time.
 * @param {string} use what the engine is loaded for: each use needs other functions, so each keeps code of its own
 * @returns {Promise<typeof import('./engine.ts')>}
 */
export async function loadEngine(use) {
    setFlagsFromString(patience);
    const folder = await engineBundle();
    const filename = join(folder, 'engine.cjs');
    const kept = join(folder, `${use}.v8`);
    const cachedData = contentOf(kept);
    // esbuild writes ASCII only
    const text = `(function(exports,require,module,__filename,__dirname){${readFileSync(filename, 'latin1')}\n})`;
    const script = new Script(text, { filename, ...(cachedData && { cachedData }) });
    if (!cachedData || script.cachedDataRejected) {
        // at the end, so that functions compiled on the way are part of it
        process.once('exit', () => keep(kept, script.createCachedData()));
    }
    const module = { exports: {} };
    script.runInThisContext()(module.exports, createRequire(filename), module, filename, folder);
    return /** @type {typeof import('./engine.ts')} */ (module.exports);
}

/** @param {string} file */
function contentOf(file) {
    try {
        return readFileSync(file);
    } catch {
        return undefined;
    }
}

/**
 * @param {string} file
 * @param {Buffer} data
 */
function keep(file, data) {
    try {
        const temporary = `${file}.${process.pid}`;
        writeFileSync(temporary, data);
        renameSync(temporary, file);
    } catch {
        // it only costs time
    }
}
