import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseClass } from '../parseClass.ts';
import { parseTrigger } from '../parseTrigger.ts';

it('parses every class and trigger of the package', () => {
    const root = new URL('../../../../force-app/', import.meta.url);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.(cls|trigger)$/.test(name)
    );
    const problems = files.flatMap((file) => {
        const source = { file, text: readFileSync(new URL(file, root), 'utf8') };
        return file.endsWith('.cls') ? parseClass(source).problems : parseTrigger(source).problems;
    });
    expect(files.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
});
