import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { libraryClasses } from '../../library/index.ts';
import { schemaOf } from '../../project/schemaOf.ts';
import { parseClass } from '../../syntax/parseClass.ts';
import { checkProject } from '../../types/checkProject.ts';

/** Programs that must not compile. The first line of each says where the one error stands and how it reads. */
const folder = new URL('../rejected/', import.meta.url);
const programs = readdirSync(folder).map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return { file, text, expected: text.slice('// '.length, text.indexOf('\n')) };
});

const empty = mkdtempSync(join(tmpdir(), 'empty-'));
const schema = schemaOf({ root: empty, directories: [empty], sources: [] });

it.each(programs)('refuses $file: $expected', ({ file, text, expected }) => {
    const { unit, problems } = parseClass({ file, text });
    const found = unit ? checkProject([unit], { schema, library: libraryClasses }).get(file)!.problems : problems;
    const errors = found.filter((problem) => problem.kind === 'error');
    expect(errors.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([expected]);
});
