import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFacts } from './factFiles.ts';
import { fidelityMatrix } from './matrix.ts';
import { readSuites } from './suiteFile.ts';

/** Writes docs/fidelity.md anew; the number of facts on it. */
export function writeMatrix(): number {
    const facts = readFacts();
    const file = resolve(import.meta.dirname, '../../../docs/fidelity.md');
    writeFileSync(file, `${fidelityMatrix(facts, readSuites())}\n`);
    return facts.length;
}
