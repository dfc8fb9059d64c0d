import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const apex = resolve(import.meta.dirname, '../../apex.mjs');
let folder: string;
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bad-'));
    write('GoodTest.cls', '@IsTest class GoodTest { @IsTest static void good() { } }');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
}

function apexTest(...args: string[]) {
    return spawnSync('node', [apex, 'test', '--source', folder, '--json', ...args], { encoding: 'utf8' });
}

it('an apiVersion that is no number is an error with the name of its file', () => {
    write('GoodTest.cls-meta.xml', '<ApexClass><apiVersion>new</apiVersion></ApexClass>');
    const done = apexTest();
    expect([done.status, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toContain("GoodTest.cls-meta.xml: apiVersion is 'new', not a number.");
});

it.each([
    [['--class', 'Missing'], 'There is no test class Missing'],
    [['--method', 'missing'], 'There is no test method missing'],
    [['--method', 'GoodTest.missing'], 'There is no test method GoodTest.missing']
])('%j names nothing', (args, words) => {
    const done = apexTest(...args);
    expect([done.status, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toContain(words);
});

it('a project file that is no JSON is an error of the call', () => {
    write('sfdx-project.json', '{');
    const done = apexTest();
    expect([done.status, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toContain('sfdx-project.json is not valid JSON');
});

it('a job that enqueues itself without end ends its test, not the next', () => {
    write(
        'Again.cls',
        'public class Again implements Queueable { public void execute(QueueableContext c) { System.enqueueJob(new Again()); } }'
    );
    write(
        'AChainTest.cls',
        '@IsTest class AChainTest { @IsTest static void chain() { Test.startTest(); System.enqueueJob(new Again()); Test.stopTest(); } }'
    );
    const done = apexTest();
    const report = JSON.parse(done.stdout);
    expect(report).toMatchObject({ passed: 1, failed: 1, refused: 0, skipped: 0 });
    expect(report.tests[0].message).toBe('System.AsyncException: Maximum stack depth has been reached.');
});
