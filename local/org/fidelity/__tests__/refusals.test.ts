import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../fact.ts';
import { runFact } from '../runFact.ts';

/** The Apex in the last column of the tables. */
const page = readFileSync(resolve(import.meta.dirname, '../../../../docs/refusals.md'), 'utf8');
const lines = [...page.matchAll(/\| `([^`]+)`\s*\|$/gm)].map((match) => match[1]!);

describe('what docs/refusals.md says is refused', () => {
    it('stands there', () => expect(lines.length).toBeGreaterThan(8));

    it.each(lines)('%s', (snippet) => {
        const fact: Fact = {
            name: 'refusal',
            room: 'library',
            claim: '',
            source: '',
            api: '66.0',
            namespace: null,
            status: 'documented',
            semantics: [],
            notRun: null,
            files: [],
            snippet,
            output: ''
        };
        expect(runFact(fact)).toMatch(/^Refused: /);
    });
});
