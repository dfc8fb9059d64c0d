import { writeMatrix } from './writeMatrix.ts';

/** `npm run fidelity`: writes docs/fidelity.md anew. */
console.log(`docs/fidelity.md: ${writeMatrix()} facts`);
