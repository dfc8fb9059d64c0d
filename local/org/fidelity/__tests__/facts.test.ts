import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../factFiles.ts';
import { fidelityMatrix } from '../matrix.ts';
import { readSuites } from '../suiteFile.ts';

const facts = readFacts();

describe('docs/fidelity.md', () => {
    test('is what npm run fidelity writes', () => {
        const written = readFileSync(resolve(import.meta.dirname, '../../../../docs/fidelity.md'), 'utf8');
        expect(written).toBe(`${fidelityMatrix(facts, readSuites())}\n`);
    });
});
