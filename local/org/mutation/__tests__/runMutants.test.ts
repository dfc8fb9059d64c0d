import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MutationPlan } from '../mutationPlan.ts';
import { runMutants } from '../runMutants.ts';

let folder: string;
const write = (name: string, text: string) => writeFileSync(join(folder, `${name}.cls`), text);
beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mutation-'));
    mkdirSync(folder, { recursive: true });
    write(
        'Price',
        `public class Price {
            static final Integer MOST = 10;
            public static Integer of(Integer count) {
                if (count > MOST) { return MOST; }
                return count * 2;
            }
            public static Integer unused() { return 5; }
        }`
    );
    write(
        'PriceTest',
        `@IsTest private class PriceTest {
            @IsTest static void small() { Assert.areEqual(6, Price.of(3)); }
            @IsTest static void large() { Assert.areEqual(10, Price.of(11)); }
        }`
    );
});
afterAll(() => rmSync(folder, { recursive: true }));

const plan = (changes: Partial<MutationPlan> = {}): MutationPlan => ({
    folders: [folder],
    classes: [],
    count: 200,
    seed: 1,
    jobs: 1,
    mutationThread: new URL('../../engine/mutationThread.mjs', import.meta.url).href,
    ...changes
});
const verdicts = async (changes: Partial<MutationPlan> = {}) => {
    const report = await runMutants(plan(changes), () => undefined);
    return report.mutants.map((one) => `${one.line} ${one.before} → ${one.after}: ${one.verdict.kind}`).sort();
};

it('tells which breaks the tests notice', async () => {
    expect(await verdicts()).toEqual([
        '2 10 → 11: noticed',
        '4 (count > MOST) → (false): noticed',
        '4 (count > MOST) → (true): noticed',
        '4 > → >=: survived',
        '4 MOST → null: noticed',
        '5 * → /: noticed',
        '5 2 → 3: noticed',
        '5 count * 2 → null: noticed',
        '7 5 → 6: survived',
        '7 5 → null: survived'
    ]);
});

it('draws the same ones for the same seed, however many threads there are', async () => {
    const drawn = await verdicts({ count: 4, jobs: 2 });
    expect(drawn).toHaveLength(4);
    expect(await verdicts({ count: 4 })).toEqual(drawn);
    expect(await verdicts({ count: 4, seed: 2 })).not.toEqual(drawn);
});

it('says what it cannot do', async () => {
    await expect(verdicts({ classes: ['Nothing'] })).rejects.toThrow('There is no class or trigger Nothing');
    write('BrokenTest', '@IsTest class BrokenTest { @IsTest static void bad() { Assert.fail(); } }');
    await expect(verdicts()).rejects.toThrow('BrokenTest.bad failed before anything was broken');
});
