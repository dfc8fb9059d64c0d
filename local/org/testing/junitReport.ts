import { XMLBuilder } from 'fast-xml-parser';
import type { TestOutcome } from './testOutcome.ts';
import type { TestReport } from './testReport.ts';

const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressBooleanAttributes: false });

/** The report in the form that CI servers read. A refused test is an error, not a failure: nothing was found wrong. */
export function junitReport(report: TestReport): string {
    const byClass = new Map<string, TestOutcome[]>();
    for (const test of report.tests) byClass.set(test.class, [...(byClass.get(test.class) ?? []), test]);
    const suites = [...byClass].map(([name, tests]) => suite(name, tests));
    return builder.build({
        '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
        testsuites: { ...totals(report.tests), testsuite: suites }
    });
}

function suite(name: string, tests: readonly TestOutcome[]): object {
    return { '@_name': name, ...totals(tests), testcase: tests.map(testCase) };
}

function totals(tests: readonly TestOutcome[]): object {
    const count = (outcome: TestOutcome['outcome']) => tests.filter((test) => test.outcome === outcome).length;
    return {
        '@_tests': tests.length,
        '@_failures': count('failed'),
        '@_errors': count('refused'),
        '@_skipped': count('skipped'),
        '@_time': seconds(tests.reduce((sum, test) => sum + test.ms, 0))
    };
}

function testCase(test: TestOutcome): object {
    const about = { '@_message': printable(test.message ?? ''), '#text': printable(test.stack ?? '') };
    return {
        '@_classname': test.class,
        '@_name': test.method,
        '@_time': seconds(test.ms),
        ...(test.outcome === 'failed' ? { failure: about } : {}),
        ...(test.outcome === 'refused' ? { error: { ...about, '@_type': 'refused' } } : {}),
        ...(test.outcome === 'skipped' ? { skipped: { '@_message': about['@_message'] } } : {})
    };
}

/** XML 1.0 has no place for most control characters, for halves of surrogate pairs and for two that are no characters. */
function printable(text: string): string {
    // eslint-disable-next-line no-control-regex
    return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}

function seconds(milliseconds: number): string {
    return (milliseconds / 1000).toFixed(3);
}
