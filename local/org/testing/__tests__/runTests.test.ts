import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runTests } from '../runTests.ts';
import type { TestPlan } from '../testPlan.ts';

const sources = {
    Counter: `public class Counter {
    public static Integer count = 0;
    public static Integer next() {
        count++;
        return count;
    }
    public static Integer never() {
        return 0;
    }
}`,
    PlainTest: `@IsTest
private class PlainTest {
    @IsTest static void staticsAreFreshA() { Assert.areEqual(1, Counter.next()); }
    @IsTest static void staticsAreFreshB() { Assert.areEqual(1, Counter.next()); }
    @IsTest
    static void fails() {
        Assert.areEqual(2, Counter.next(), 'count');
    }
    static testMethod void oldStyle() { System.assertEquals(1, 1); }
}`,
    RecordsTest: `@IsTest
private class RecordsTest {
    @TestSetup static void make() { insert new Account(Name = 'kept'); }
    @IsTest static void changesRows() {
        delete [SELECT Id FROM Account];
        insert new Account(Name = 'mine');
        Assert.areEqual('mine', [SELECT Name FROM Account].Name);
    }
    @IsTest static void seesOnlyWhatWasPrepared() { Assert.areEqual('kept', [SELECT Name FROM Account].Name); }
}`,
    BrokenSetupTest: `@IsTest
private class BrokenSetupTest {
    @TestSetup static void make() { insert new Account(); }
    @IsTest static void never() { }
}`,
    LogTest: `@IsTest
private class LogTest {
    @IsTest static void first() { System.debug('one'); }
    @IsTest static void second() { }
}`,
    BrokenTest: `@IsTest
private class BrokenTest {
    @IsTest static void cannotCompile() { Integer i = 'x'; }
}`,
    RefusedTest: `@IsTest
private class RefusedTest {
    @IsTest static void suggests() { Search.suggest('x', 'Account', null); }
}`,
    EndlessTest: `@IsTest
private class EndlessTest {
    static Integer again(Integer i) { return again(i + 1) + 1; }
    @IsTest static void recurses() { again(0); }
}`
};

const testThread = new URL('../testThread.ts', import.meta.url).href;
let folder: string;
beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'run-tests-'));
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, `${name}.cls`), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(plan: Partial<TestPlan> = {}) {
    const all = {
        classes: [],
        methods: [],
        seed: null,
        coverage: false,
        logs: false,
        jobs: 1,
        junit: null,
        json: true,
        testThread
    };
    return runTests({ folders: [folder], ...all, ...plan }, () => {});
}

it('runs every test from its own start and tells how each ended', async () => {
    const report = await run();
    const told = report.tests.map((test) => `${test.class}.${test.method} ${test.outcome}`);
    expect(told).toEqual([
        'BrokenTest.(compile) failed',
        'BrokenSetupTest.never failed',
        'EndlessTest.recurses failed',
        'LogTest.first passed',
        'LogTest.second passed',
        'PlainTest.staticsAreFreshA passed',
        'PlainTest.staticsAreFreshB passed',
        'PlainTest.fails failed',
        'PlainTest.oldStyle passed',
        'RecordsTest.changesRows passed',
        'RecordsTest.seesOnlyWhatWasPrepared passed',
        'RefusedTest.suggests refused'
    ]);
    expect(report).toMatchObject({ passed: 7, failed: 4, refused: 1, skipped: 0 });
    const find = (method: string) => report.tests.find((test) => test.method === method)!;
    expect(find('fails')).toMatchObject({
        message: 'System.AssertException: Assertion Failed: count: Expected: 2, Actual: 1',
        stack: 'Class.PlainTest.fails: line 7, column 1'
    });
    expect(find('never').message).toMatch(/^@TestSetup make failed: System.DmlException: Insert failed\./);
    expect(find('recurses').message).toBe('System.LimitException: Maximum stack depth reached: 1001');
    expect(find('(compile)').message).toBe('BrokenTest.cls:3:51 Illegal assignment from String to Integer');
});

it('counts the lines that ran', async () => {
    const { coverage } = await run({ coverage: true, classes: ['PlainTest'] });
    const counter = coverage!.find((each) => each.name === 'Counter')!;
    expect({ covered: counter.covered, uncovered: counter.uncovered }).toEqual({ covered: [2, 4, 5], uncovered: [8] });
});

it('tells what System.debug wrote, test by test, when it is asked to', async () => {
    const { tests } = await run({ logs: true, classes: ['LogTest'] });
    const logs = tests.filter((test) => test.class === 'LogTest').map((test) => test.log);
    expect(logs).toEqual([['Class.LogTest.first: line 3, column 1 DEBUG one'], []]);
    expect((await run({ classes: ['LogTest'] })).tests.at(-1)).not.toHaveProperty('log');
});

it('runs what is asked for, and says so when there is no such test', async () => {
    const { tests } = await run({ methods: ['PlainTest.fails'] });
    expect(tests.map((test) => test.method)).toEqual(['(compile)', 'fails']);
    await expect(run({ classes: ['MissingTest'] })).rejects.toThrow('There is no test class MissingTest');
});

it('spreads many tests over threads and gathers what they tell', async () => {
    const many = mkdtempSync(join(tmpdir(), 'many-tests-'));
    const methods = Array.from({ length: 65 }, (_, i) => `@IsTest static void t${i}() { Counter.next(); }`).join('\n');
    for (const name of ['OneTest', 'TwoTest'])
        writeFileSync(join(many, `${name}.cls`), `@IsTest class ${name} { ${methods} }`);
    writeFileSync(join(many, 'Counter.cls'), sources.Counter);
    const report = await run({ folders: [many], jobs: 2, coverage: true });
    rmSync(many, { recursive: true });
    expect(report).toMatchObject({ passed: 130, failed: 0 });
    expect(report.tests.map((test) => test.class)).toEqual([
        ...Array(65).fill('OneTest'),
        ...Array(65).fill('TwoTest')
    ]);
    expect(report.coverage).toMatchObject([{ name: 'Counter', covered: [2, 4, 5], uncovered: [8] }]);
});

it('gives rows without ORDER BY in an order of the seed', async () => {
    const lucky = mkdtempSync(join(tmpdir(), 'lucky-'));
    const test = `@IsTest class LuckyTest {
        @TestSetup static void make() {
            List<Account> all = new List<Account>();
            for (Integer i = 0; i < 9; i++) { all.add(new Account(Name = 'a' + i)); }
            insert all;
        }
        @IsTest static void reliesOnLuck() { Assert.areEqual('a0', [SELECT Name FROM Account][0].Name); }
        @IsTest static void asks() { Assert.areEqual('a0', [SELECT Name FROM Account ORDER BY Name][0].Name); }
    }`;
    writeFileSync(join(lucky, 'LuckyTest.cls'), test);
    const failures = new Set<string>();
    for (const seed of [1, 2, 3]) {
        const { tests } = await run({ folders: [lucky], seed });
        for (const one of tests.filter((each) => each.outcome === 'failed')) failures.add(one.method);
    }
    rmSync(lucky, { recursive: true });
    expect((await run({ methods: ['staticsAreFreshA'] })).passed).toBe(1);
    expect([...failures]).toEqual(['reliesOnLuck']);
});

it('gives the same outcomes in another order', async () => {
    const outcome = ({ tests }: Awaited<ReturnType<typeof run>>) =>
        tests.map((test) => `${test.class}.${test.method} ${test.outcome}`).sort();
    expect(outcome(await run({ seed: 3 }))).toEqual(outcome(await run()));
});
