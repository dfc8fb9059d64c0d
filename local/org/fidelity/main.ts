import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFacts } from './factFiles.ts';
import { fidelityMatrix } from './matrix.ts';

/** `npm run fidelity`: writes docs/fidelity.md anew. */
const file = resolve(import.meta.dirname, '../../../docs/fidelity.md');
const facts = readFacts();
writeFileSync(file, `${fidelityMatrix(facts)}\n`);
console.log(`docs/fidelity.md: ${facts.length} facts`);
