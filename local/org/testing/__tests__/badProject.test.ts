import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

/** What `--json` prints when the call itself is wrong. */
const noRun = { passed: 0, failed: 0, refused: 0, skipped: 0, tests: [], problems: [] };

it.each([
    ['an apiVersion', '<ApexClass><apiVersion>new</apiVersion></ApexClass>', "apiVersion is 'new', not a version"],
    ['no apiVersion', '<ApexClass><apiVersion></apiVersion></ApexClass>', "apiVersion is '', not a version"],
    ['half a file', '<ApexClass><apiVersion>66.0</api', 'proper closing'],
    ['another root', '<CustomObject><apiVersion>66.0</apiVersion></CustomObject>', 'not a ApexClass']
])('%s that cannot be read is a failure of its file, and the tests run', (_, text, words) => {
    write('Other.cls', 'public class Other { }');
    write('Other.cls-meta.xml', text);
    const done = apexTest();
    const { tests, ...report } = JSON.parse(done.stdout);
    expect(report).toMatchObject({ passed: 1, failed: 1, refused: 0, skipped: 0 });
    expect(tests[0]).toMatchObject({ class: 'Other.cls-meta.xml', method: '(metadata)', outcome: 'failed' });
    expect(tests[0].message).toContain(words);
    expect(done.status).toBe(1);
});

it('a version that came later is refused by name, and does not stop the tests', () => {
    write('GoodTest.cls-meta.xml', '<ApexClass><apiVersion>99.0</apiVersion></ApexClass>');
    const report = JSON.parse(apexTest().stdout);
    expect(report).toMatchObject({ passed: 1, failed: 0 });
    expect(report.problems).toMatchObject([{ file: 'GoodTest.cls-meta.xml', kind: 'refusal' }]);
    expect(report.problems[0].message).toContain('apiVersion 99.0');
});

it('links are followed once, and what cannot be read is a failure of its own', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    writeFileSync(join(elsewhere, 'LinkedTest.cls'), '@IsTest class LinkedTest { @IsTest static void linked() { } }');
    symlinkSync(elsewhere, join(folder, 'linked'));
    symlinkSync(folder, join(folder, 'again'));
    symlinkSync('nowhere', join(folder, 'Gone.cls'));
    mkdirSync(join(folder, '.sfdx/Tool.cls'), { recursive: true });
    const report = JSON.parse(apexTest().stdout);
    rmSync(elsewhere, { recursive: true });
    expect(report.tests).toMatchObject([
        { class: 'Gone.cls', method: '(metadata)', message: expect.stringContaining('the file cannot be read') },
        { class: 'GoodTest', outcome: 'passed' },
        { class: 'LinkedTest', outcome: 'passed' }
    ]);
});

it('a report that cannot be written is told before anything runs', () => {
    const done = apexTest('--junit', folder);
    expect(done.status).toBe(2);
    expect(JSON.parse(done.stdout)).toEqual({ ...noRun, error: expect.stringContaining('cannot be written') });
});

it('whoever stops reading is no error', () => {
    const command = `node '${apex}' test --source '${folder}' | true; echo "\${PIPESTATUS[0]}"`;
    const done = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(done.stderr).toBe('');
    expect(done.stdout).toBe('141\n');
});

it.each([
    [['--class', 'Missing'], 'There is no test class Missing'],
    [['--method', 'missing'], 'There is no test method missing'],
    [['--method', 'GoodTest.missing'], 'There is no test method GoodTest.missing']
])('%j names nothing', (args, words) => {
    const done = apexTest(...args);
    expect(done.status).toBe(2);
    expect(JSON.parse(done.stdout)).toEqual({ ...noRun, error: expect.stringContaining(words) });
});

it.each([
    ['{', 'is not valid JSON'],
    ['null', 'is not a JSON object'],
    ['{"packageDirectories": 1}', 'names no packageDirectories'],
    ['{"packageDirectories": [{}]}', 'a package directory has no path'],
    ['{"packageDirectories": [{"path": "."}], "sourceApiVersion": "new"}', 'sourceApiVersion is "new"']
])('the project file %s is an error of the call', (text, words) => {
    write('sfdx-project.json', text);
    const done = apexTest();
    expect(done.status).toBe(2);
    expect(JSON.parse(done.stdout)).toEqual({ ...noRun, error: expect.stringContaining(words) });
    expect(done.stderr).toContain(words);
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
