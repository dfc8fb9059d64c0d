import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PublicSuite } from './publicSuite.ts';

const file = resolve(import.meta.dirname, '../../../docs/fidelity/suites.json');

/** The public suites that were run last, by name. */
export function readSuites(): PublicSuite[] {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PublicSuite[]) : [];
}

/** Puts new results in the place of earlier ones of the same name. */
export function recordSuites(results: readonly PublicSuite[]): void {
    const byName = new Map([...readSuites(), ...results].map((suite) => [suite.name, suite]));
    const sorted = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    writeFileSync(file, `${JSON.stringify(sorted, null, 4)}\n`);
}
