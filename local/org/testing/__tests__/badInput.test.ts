import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestReport } from '../testReport.ts';

const apex = resolve(import.meta.dirname, '../../apex.mjs');
const good = '@IsTest class ZGoodTest { @IsTest static void good() { Assert.areEqual(2, 1 + 1); } }';
const parentheses = (inner: string, depth: number): string => '('.repeat(depth) + inner + ')'.repeat(depth);
const sources: Readonly<Record<string, string | Buffer>> = {
    'ZGoodTest.cls': good,
    'ABombTest.cls': `@IsTest class ABombTest {
        static Integer deep(Integer n) { return deep(n + 1) + 1; }
        @IsTest static void endlessLoop() { while (true) { } }
        @IsTest static void endlessRecursion() { try { deep(0); } catch (Exception e) { } }
        @IsTest static void endlessList() { List<Integer> all = new List<Integer>(); while (true) { all.add(1); } }
        @IsTest static void endlessText() { String all = 'x'; while (true) { all += all; } }
        @IsTest static void endlessIterator() { String all = String.join(new Endless(), ','); }
        @IsTest static void largeArray() { Integer[] all = new Integer[2000000000]; }
        @IsTest static void listOfItself() { List<Integer> all = new List<Integer>{ 1 }; while (true) { all.addAll(all); } }
        @IsTest static void quotes() {
            List<Object> all = new List<Object>{ 'x' };
            while (true) { all = new List<Object>{ JSON.serialize(all), JSON.serialize(all) }; }
        }
        @IsTest static void bytes() {
            String all = 'x';
            while (true) { all = EncodingUtil.base64Encode(Blob.valueOf(all + all)); }
        }
        @IsTest static void liveObjects() {
            Map<Integer, String> all = new Map<Integer, String>();
            while (true) { all.put(all.size(), EncodingUtil.base64Encode(Blob.valueOf('abcdefgh'.repeat(200)))); }
        }
        @IsTest static void arrays() {
            List<Object> all = new List<Object>();
            while (true) { all.add(new Integer[1000000]); }
        }
        @IsTest static void manyBlobs() {
            List<Blob> all = new List<Blob>();
            String text = 'abcdefgh'.repeat(700000);
            while (true) { all.add(Blob.valueOf(text)); }
        }
        @IsTest static void parsed() {
            List<Object> all = new List<Object>();
            String items = '[' + '{"a":[]},'.repeat(200000) + '1]';
            while (true) { all.add(JSON.deserializeUntyped(items)); }
        }
        @IsTest static void property() { Integer i = new Endless().one; }
        @IsTest static void made() { Object made = new Again(); }
        @IsTest static void text() { String text = '' + new Endless(); }
        @IsTest static void equal() { Boolean same = new Endless() == new Endless(); }
        @IsTest static void hash() { Set<Endless> all = new Set<Endless>{ new Endless() }; }
        @IsTest static void compared() { List<Endless> all = new List<Endless>{ new Endless(), new Endless() }; all.sort(); }
        @IsTest static void circle() {
            Map<String, Object> all = new Map<String, Object>();
            all.put('all', all);
            System.debug(all);
            String json = JSON.serialize(all);
        }
        @IsTest static void deepJson() { Object all = JSON.deserializeUntyped('['.repeat(100000)); }
        @IsTest static void deepQuery() {
            String condition = 'Name = null';
            for (Integer i = 0; i < 3000; i++) { condition = '(' + condition + ')'; }
            List<Account> all = Database.query('SELECT Id FROM Account WHERE ' + condition);
        }
        @IsTest static void causes() {
            DmlException first = new DmlException('first');
            DmlException second = new DmlException('second', first);
            first.initCause(second);
            throw first;
        }
        @IsTest static void queries() { while (true) { List<Account> all = [SELECT Id FROM Account]; } }
        @IsTest static void statements() { while (true) { insert new Account(Name = 'a'); } }
        @IsTest static void regex() { Pattern.matches('(a+)+', 'a'.repeat(60) + 'b'); }
        @IsTest static void rows() {
            List<Account> all = new List<Account>();
            for (Integer i = 0; i < 5001; i++) { all.add(new Account(Name = 'a')); }
            insert all;
            for (Integer i = 0; i < 10; i++) { List<Account> some = [SELECT Id FROM Account]; }
        }
        @IsTest static void longIn() {
            List<String> names = new List<String>();
            for (Integer i = 0; i < 100000; i++) { names.add('n' + i); }
            Assert.areEqual(0, [SELECT COUNT() FROM Account WHERE Name IN :names]);
        }
        @IsTest static void triggerAgainAndAgain() { insert new Contact(LastName = 'c'); }
    }`,
    'Again.cls': 'public class Again { Again next = new Again(); }',
    'Endless.cls': `public class Endless implements Iterable<String>, Iterator<String>, Comparable {
        public Integer one { get { return other; } }
        public Integer other { get { return one; } }
        public Iterator<String> iterator() { return this; }
        public Boolean hasNext() { return true; }
        public String next() { return EncodingUtil.base64Encode(Blob.valueOf('abcdefgh'.repeat(200))); }
        public override String toString() { return 'a' + this; }
        public Boolean equals(Object other) { return this == (Endless) other; }
        public override Integer hashCode() { return System.hashCode(this); }
        public Integer compareTo(Object other) { return compareTo(other) + 1; }
    }`,
    'Again.trigger': `trigger Again on Contact(after insert) { insert new Contact(LastName = 'c'); }`,
    'Twice.cls': 'public class Twice { }',
    'more/Twice.cls': 'public class Twice { }',
    'Hen.cls': 'public virtual class Hen extends Egg { }',
    'Egg.cls': 'public virtual class Egg extends Hen { }',
    'Empty.cls': '',
    'Comment.cls': '// nothing here',
    'Deep.cls': `public class Deep { Integer i = ${parentheses('1', 20_000)}; }`,
    'Nested.cls': `public class Nested { Integer i = ${'1 + ('.repeat(2_000)}1${')'.repeat(2_000)}; }`,
    'Chain.cls': `public class Chain { Integer i(Integer j) { ${'if (j == 1) { return 1; } else '.repeat(3_000)}return 0; } }`,
    'Text.cls': `public class Text { String all = '${'x'.repeat(2 ** 20)}'; }`,
    'Long.cls': `public class Long_ {\n${'    // a line\n'.repeat(10_000)}}`,
    'Many.cls': `public class Many {\n${Array.from({ length: 10_000 }, (_, i) => `    Integer f${i} = ${i};`).join('\n')}\n}`,
    'Methods.cls': `public class Methods {\n${Array.from({ length: 5_000 }, (_, i) => `    Integer m${i}() { return ${i}; }`).join('\n')}\n}`,
    'Elements.cls': `public class Elements { List<Integer> all = new List<Integer>{ ${Array.from({ length: 50_000 }, (_, i) => i).join()} }; }`,
    'Terms.cls': `public class Terms { Integer i = ${'1 + ('.repeat(100)}1${')'.repeat(100)}; String s = ${Array.from({ length: 1_000 }, () => "'a'").join(' + ')}; }`,
    'Bom.cls': '\ufeffpublic class Bom {\r\n}\r\n',
    'Bytes.cls': Buffer.from([0x70, 0x75, 0x62, 0xff, 0xfe, 0x80])
};
let folder: string;
let report: TestReport;
let code: number | null;

beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bad-'));
    for (const [name, text] of Object.entries(sources)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
    }
    const done = spawnSync('node', [apex, 'test', '--source', folder, '--json', '--jobs', '1'], { encoding: 'utf8' });
    code = done.status;
    report = JSON.parse(done.stdout) as TestReport;
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** The first line of what each failing test of a class says. */
const messages = (name: string): string[] =>
    report.tests
        .filter((test) => test.class === name && test.outcome === 'failed')
        .map((test) => test.message!.split('\n')[0]!);

it('runs the next test, and ends with one object and code 1', () => {
    expect(report.tests.find((test) => test.class === 'ZGoodTest')?.outcome).toBe('passed');
    expect(code).toBe(1);
    expect(report.refused).toBe(0);
});

it.each([
    ['endlessLoop', /^System.LimitException: Apex CPU time limit exceeded$/],
    ['endlessRecursion', /^System.LimitException: Maximum stack depth reached: 1001$/],
    ['endlessList', /^System.LimitException: Apex heap size too large: \d+$/],
    ['endlessText', /^System.LimitException: Apex heap size too large: \d+$/],
    ['endlessIterator', /^System.LimitException: Apex (heap size too large: \d+|CPU time limit exceeded)$/],
    ['largeArray', /^System.LimitException: Apex heap size too large: \d+$/],
    ['listOfItself', /^System.LimitException: Apex heap size too large: \d+$/],
    ['quotes', /^System.LimitException: Apex heap size too large: \d+$/],
    ['bytes', /^System.LimitException: Apex (heap size too large: \d+|CPU time limit exceeded)$/],
    ['liveObjects', /^System.LimitException: Apex (heap size too large: \d+|CPU time limit exceeded)$/],
    ['arrays', /^System.LimitException: Apex heap size too large: \d+$/],
    ['manyBlobs', /^System.LimitException: Apex heap size too large: \d+$/],
    ['parsed', /^System.LimitException: Apex (heap size too large: \d+|CPU time limit exceeded)$/],
    ['property', /^System.LimitException: Maximum stack depth reached: 1001$/],
    ['made', /^System.LimitException: Maximum stack depth reached: 1001$/],
    ['text', /^System.LimitException: Maximum stack depth reached: 1001$/],
    ['equal', /^System.LimitException: Maximum stack depth reached: 1001$/],
    ['hash', /^System.LimitException: Maximum stack depth reached: 1001$/],
    ['compared', /^System.LimitException: Maximum stack depth reached: 1001$/],
    ['circle', /^System.JSONException: Maximum nesting depth/],
    ['deepJson', /^System.(JSONException|LimitException): /],
    ['deepQuery', /^System.QueryException: /],
    ['causes', /^System.DmlException: first$/],
    ['queries', /^System.LimitException: Too many SOQL queries: 101$/],
    ['statements', /^System.LimitException: Too many DML statements: 151$/],
    ['regex', /^System.LimitException: Regex too complicated$/],
    ['rows', /^System.LimitException: Too many query rows: 50001$/],
    ['triggerAgainAndAgain', /^System.DmlException: Insert failed.*Again|Maximum trigger depth exceeded/]
])('%s ends with its error', (method, words) => {
    expect(report.tests.find((test) => test.method === method)?.message?.split('\n')[0]).toMatch(words);
});

it('takes what is only large', () => {
    expect(report.tests.find((test) => test.method === 'longIn')?.outcome).toBe('passed');
    for (const name of ['Text', 'Many', 'Methods', 'Elements', 'Terms', 'Bom'])
        expect(messages(name), name).toEqual([]);
});

it.each(['Twice', 'Hen', 'Empty', 'Comment', 'Deep', 'Nested', 'Chain', 'Bytes'])(
    '%s is an error of its own file',
    (name) => {
        const told = report.problems.filter((problem) => problem.file.includes(name) && problem.kind === 'error');
        expect(told.map(({ message }) => message).join()).toMatch(/\w/);
        expect(told.map(({ message }) => message).join()).not.toMatch(/inside the local org|Maximum call stack/);
    }
);

it('a folder that is not there is an error of the call', () => {
    const done = spawnSync('node', [apex, 'test', '--source', join(folder, 'gone'), '--json'], { encoding: 'utf8' });
    expect(done.status).toBe(2);
    expect(JSON.parse(done.stdout)).toMatchObject({ passed: 0, failed: 0, refused: 0, skipped: 0, tests: [] });
    expect(done.stderr).toContain('there is no such folder');
});

it('JUnit, coverage, class and JSON go together', () => {
    const file = join(folder, 'out/junit.xml');
    const args = ['test', '--source', folder, '--json', '--class', 'zgoodtest', '--coverage', '--junit', file];
    const done = spawnSync('node', [apex, ...args], { encoding: 'utf8' });
    expect(JSON.parse(done.stdout)).toMatchObject({ passed: 1, coverage: expect.any(Array) });
    expect(execFileSync('cat', [file], { encoding: 'utf8' })).toContain('classname="ZGoodTest"');
});
