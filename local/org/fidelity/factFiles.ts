import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseFact, type Fact } from './fact.ts';

const folder = resolve(import.meta.dirname, '../../../docs/fidelity/facts');

/** Every fact file, by name. */
export function readFacts(): Fact[] {
    return readdirSync(folder)
        .filter((file) => file.endsWith('.md'))
        .sort()
        .map((file) => parseFact(basename(file, '.md'), readFileSync(resolve(folder, file), 'utf8')));
}
