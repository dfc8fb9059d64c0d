import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../factFiles.ts';
import { parseFact } from '../fact.ts';
import { fidelityMatrix } from '../matrix.ts';
import { semantics } from '../semantics.ts';
import { runFact } from '../runFact.ts';
import { readSuites } from '../suiteFile.ts';

const facts = readFacts();

describe('docs/fidelity.md', () => {
    test('is what npm run fidelity writes', () => {
        const written = readFileSync(resolve(import.meta.dirname, '../../../../docs/fidelity.md'), 'utf8');
        expect(written).toBe(`${fidelityMatrix(facts, readSuites())}\n`);
    });
});

describe('the facts', () => {
    const run = facts.filter((fact) => fact.notRun === null);

    test.each(run.map((fact) => [fact.name, fact] as const))('%s', (_, fact) => {
        expect(runFact(fact)).toBe(fact.output);
    });
});

test('each of the 52 semantics is shown by a fact that is tried', () => {
    const shown = new Set(facts.filter((fact) => fact.notRun === null).flatMap((fact) => fact.semantics));
    expect([...shown].sort((a, b) => a - b)).toEqual(Array.from({ length: 52 }, (_, index) => index + 1));
    expect(semantics).toHaveLength(52);
});

test.each([
    ['```apex\nx\n```\n', 'there is no block of output'],
    ['```\nx\n```\n', 'a block says of what kind it is'],
    ['```output\n1\n```\n\n```output\n2\n```\n', 'more than one block of output']
])('a fact without a clear outcome is no fact: %j', (body, message) => {
    const front = '---\nclaim: c\nsource: s\napi: 66.0\nstatus: inferred\n---\n\n';
    expect(() => parseFact('x-y', front + body)).toThrow(message);
});
