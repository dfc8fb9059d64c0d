import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';

const apex = resolve(import.meta.dirname, '../../apex.mjs');

it('--watch runs the tests again after each change, and not after its own report', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'watch-'));
    const write = (result: number) =>
        writeFileSync(
            join(folder, 'SumTest.cls'),
            `@IsTest class SumTest { @IsTest static void sum() { Assert.areEqual(${result}, 1 + 1); } }`
        );
    write(3);
    const args = ['test', '--source', folder, '--watch', '--junit', join(folder, 'out/junit.xml')];
    const process = spawn('node', [apex, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise((done) => void process.once('exit', done));
    // a change before it watches would be lost
    const watching = new Promise<void>((done) => process.stderr.on('data', () => done()));
    const counts: string[] = [];
    const lines = createInterface(process.stdout)[Symbol.asyncIterator]();
    const nextCounts = async (): Promise<void> => {
        for (;;) {
            const { value, done } = await lines.next();
            if (done) throw new Error('it ended');
            if (/\d passed/.test(value)) return void counts.push(value);
        }
    };
    try {
        await nextCounts();
        await watching;
        write(2);
        await nextCounts();
        write(4);
        await nextCounts();
    } finally {
        process.kill();
        await ended;
        rmSync(folder, { recursive: true });
    }
    expect(counts.map((line) => line.split(' failed')[0])).toEqual(['0 passed, 1', '1 passed, 0', '0 passed, 1']);
});
