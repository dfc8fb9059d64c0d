import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runProgram } from '../program.ts';

let folder: string;
beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'program-'));
    writeFileSync(
        join(folder, 'GoodTest.cls'),
        '@IsTest class GoodTest { @IsTest static void good() { } @IsTest static void bad() { Assert.fail(); } }'
    );
    writeFileSync(join(folder, 'Broken.cls'), "public class Broken { Integer i = 'x'; }");
    writeFileSync(
        join(folder, 'run.apex'),
        "insert new Account(Name = 'x'); System.debug([SELECT COUNT() FROM Account]);"
    );
    writeFileSync(join(folder, 'fails.apex'), 'Integer i = 1 / 0;');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a command prints on each stream, and its exit code. */
async function apex(...args: string[]) {
    const printed = { out: '', err: '' };
    const note = (stream: 'out' | 'err') => (text: unknown) => {
        printed[stream] += `${String(text)}\n`;
        return true;
    };
    const spies = [
        vi.spyOn(console, 'log').mockImplementation(note('out')),
        vi.spyOn(console, 'error').mockImplementation(note('err')),
        vi.spyOn(process.stderr, 'write').mockImplementation(note('err')),
        vi.spyOn(process.stdout, 'write').mockImplementation(note('out'))
    ];
    const code = await runProgram(args, {
        test: new URL('../../testing/testThread.ts', import.meta.url).href,
        mutation: new URL('../../mutation/mutationThread.ts', import.meta.url).href
    });
    spies.forEach((spy) => spy.mockRestore());
    return { code, ...printed };
}

it('prints one object with the four counts for test --json', async () => {
    const { code, out } = await apex('test', '--source', folder, '--json');
    const report = JSON.parse(out);
    expect(report).toMatchObject({ passed: 1, failed: 2, refused: 0, skipped: 0 });
    expect(report.tests.map((test: { method: string }) => test.method)).toEqual(['(compile)', 'good', 'bad']);
    expect(code).toBe(1);
});

it('ends with 0 when what was asked for passed', async () => {
    const clean = mkdtempSync(join(tmpdir(), 'clean-'));
    writeFileSync(join(clean, 'GoodTest.cls'), '@IsTest class GoodTest { @IsTest static void good() { } }');
    const { code, out } = await apex('test', '--source', clean);
    rmSync(clean, { recursive: true });
    expect(out).toMatch(/✓ GoodTest\.good .*\n\n1 passed, 0 failed, 0 refused, 0 skipped\n$/s);
    expect(code).toBe(0);
});

it('lists compile errors with file, line and column', async () => {
    const { code, out } = await apex('check', '--source', folder);
    expect(out).toBe(
        'error    Broken.cls:1:31 Illegal assignment from String to Integer\n2 files, 1 errors, 0 refusals\n'
    );
    expect(code).toBe(1);
});

it('runs anonymous Apex and shows its debug lines', async () => {
    const { code, out } = await apex('exec', '--source', folder, join(folder, 'run.apex'));
    expect(out).toBe('AnonymousBlock: line 1, column 1 DEBUG 1\n');
    expect(code).toBe(0);
});

it('tells an exception of anonymous Apex with its line', async () => {
    const { code, err } = await apex('exec', '--source', folder, join(folder, 'fails.apex'));
    expect(err).toBe('System.MathException: Divide by 0\nAnonymousBlock: line 1, column 1\n');
    expect(code).toBe(1);
});

it('tells where in anonymous Apex a class of its own fails', async () => {
    const script = join(folder, 'traces.apex');
    writeFileSync(
        script,
        'class OwnException extends Exception { Integer code; }\n' +
            'class Fails {\n    void now() {\n        throw new OwnException();\n    }\n}\n' +
            'new Fails().now();'
    );
    const { err } = await apex('exec', '--source', folder, script);
    expect(err.split('\n')).toEqual([
        'OwnException: Script-thrown exception',
        'AnonymousBlock.Fails.now: line 4, column 1',
        'AnonymousBlock: line 7, column 1',
        'AnonymousBlock: line 7, column 1',
        ''
    ]);
});

it('answers queries in columns', async () => {
    const { code, out } = await apex('query', '--source', folder, 'SELECT Name FROM Profile ORDER BY Name LIMIT 1');
    expect(out).toBe('Name\nChatter External User\n1 row\n');
    expect(code).toBe(0);
});

it.each([
    [['query', 'SELECT Nope FROM User'], 1, "No such column 'Nope' on entity 'User'"],
    [['query', 'SELECT'], 1, "unexpected token: '<EOF>'"],
    [['test', '--jobs', '0'], 2, 'At least 1, please.'],
    [['test', '--unknown'], 2, "unknown option '--unknown'"],
    [['test', '--class', 'NoSuchTest'], 2, 'There is no test class NoSuchTest'],
    [['test', '--source', '/no/such/folder'], 2, 'there is no such folder'],
    [['exec', '/no/such/file'], 2, 'cannot be read'],
    [['nonsense'], 2, "unknown command 'nonsense'"]
])('says what is wrong with %j', async (args, code, message) => {
    const result = await apex(
        ...args,
        ...(args.includes('--source') || args[0] === 'nonsense' ? [] : ['--source', folder])
    );
    expect(result.err).toContain(message);
    expect(result.code).toBe(code);
});
