/**
 * How long `apex test` takes to its first test and to its end, in a fresh process whose caches are warm:
 * `npx tsx bench/apex-start.ts [folders …]` — the default is this project. CPU time is that of all threads, user and
 * system; the first test itself is part of the time up to it.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Moment {
    readonly cpu: number;
    readonly wall: number;
}

interface Run {
    readonly first: Moment;
    readonly end: Moment;
}

const rounds = 5;
/** Milliseconds of CPU time that a start may take, for this project. */
const target = 1000;

const folders = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const probe = new URL('start/cpuProbe.mjs', import.meta.url).href;
const sources = folders.flatMap((folder) => ['--source', folder]);

// the first one fills the caches
const runs = Array.from({ length: rounds + 1 }, start).slice(1);
const least = (pick: (run: Run) => number): number => Math.min(...runs.map(pick));
const cells = (values: readonly (number | string)[]): string =>
    values.map((value) => String(value).padStart(10)).join('');
console.log(`${''.padEnd(16)}${cells(['CPU ms', 'wall ms'])}   least of ${rounds}`);
for (const moment of ['first', 'end'] as const) {
    const [cpu, wall] = [least((run) => run[moment].cpu), least((run) => run[moment].wall)];
    const verdict = moment === 'first' && folders.length === 0 ? `≤ ${target} ${cpu <= target ? '' : 'over'}` : '';
    const label = moment === 'first' ? 'to first test' : 'to the end';
    console.log(`${label.padEnd(16)}${cells([cpu.toFixed(0), wall.toFixed(0)])}   ${verdict}`);
}

function start(): Run {
    const args = ['--import', probe, 'local/org/apex.mjs', 'test', ...sources];
    const { stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
    const line = /^cpuProbe (.*)$/m.exec(stderr)?.[1];
    if (line === undefined) throw new Error(stderr);
    return JSON.parse(line) as Run;
}
