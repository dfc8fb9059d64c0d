import { XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { junitReport } from '../junitReport.ts';
import { reportText } from '../printReport.ts';
import type { TestOutcome } from '../testOutcome.ts';
import { reportOf } from '../testReport.ts';

const test = (method: string, outcome: TestOutcome['outcome'], message: string | null = null): TestOutcome => ({
    class: 'FooTest',
    method,
    outcome,
    message,
    stack: message && 'Class.FooTest.bad: line 5, column 1',
    ms: 12
});

const report = reportOf(
    [
        test('good', 'passed'),
        test('bad', 'failed', 'System.AssertException: <Expected> & "found"\u0001 \ud83d \uffff 😀'),
        test('far', 'refused', 'Search.suggest'),
        test('further', 'refused', 'Search.suggest'),
        test('never', 'skipped', 'not now')
    ],
    [],
    [{ name: 'Foo', file: 'Foo.cls', covered: [1, 2], uncovered: [4, 5, 6, 9] }]
);

it('counts the four outcomes', () => {
    expect(report).toMatchObject({ passed: 1, failed: 1, refused: 2, skipped: 1 });
});

it('tells people what failed where, refusals by what is missing, and coverage in ranges', () => {
    const text = reportText(report);
    expect(text).toContain('✗ FooTest.bad\n    System.AssertException: <Expected> & "found"');
    expect(text).toContain('    Class.FooTest.bad: line 5, column 1');
    expect(text).toContain('⊘ Search.suggest: FooTest.far, FooTest.further');
    expect(text).toContain('33% Foo  lines 4-6, 9');
    expect(text.endsWith('1 passed, 1 failed, 2 refused, 1 skipped')).toBe(true);
});

it('writes JUnit that is well-formed whatever the messages hold', () => {
    const xml = junitReport(report);
    expect(xml).toContain('\ufffd \ufffd \ufffd 😀');
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toContain('<testsuite name="FooTest" tests="5" failures="1" errors="2" skipped="1" time="0.060">');
    expect(xml).toContain('&lt;Expected&gt; &amp; &quot;found&quot;\ufffd');
});
