import type { TestOutcome } from './testOutcome.ts';
import type { TestReport } from './testReport.ts';

/** One line while the tests run, and the test's own log below it. */
export function outcomeLine(outcome: TestOutcome): string {
    const mark = { passed: '✓', failed: '✗', refused: '⊘', skipped: '–' }[outcome.outcome];
    const line = `${mark} ${outcome.class}.${outcome.method} (${outcome.ms} ms)`;
    return [line, ...(outcome.log ?? [])].join('\n    ');
}

/** What a person reads at the end: every test that did not pass with its reason, then the counts. */
export function reportText(report: TestReport): string {
    const bad = report.tests.filter((test) => test.outcome === 'failed');
    const parts = [
        ...bad.map(failureText),
        ...refusedText(report),
        ...metadataText(report),
        ...coverageText(report),
        countsLine(report)
    ];
    return parts.join('\n');
}

function failureText({ class: className, method, message, stack }: TestOutcome): string {
    return [`\n✗ ${className}.${method}`, ...lines(message), ...lines(stack)].join('\n    ');
}

function lines(text: string | null): string[] {
    return text ? text.split('\n') : [];
}

/** Refused tests by the feature that they miss: one missing thing often stops many. */
function refusedText(report: TestReport): string[] {
    const byFeature = new Map<string, TestOutcome[]>();
    for (const test of report.tests.filter((each) => each.outcome === 'refused')) {
        const feature = test.message ?? '';
        byFeature.set(feature, [...(byFeature.get(feature) ?? []), test]);
    }
    if (!byFeature.size) return [];
    const features = [...byFeature].sort((a, b) => b[1].length - a[1].length);
    const told = features.map(([feature, tests]) => {
        const names = tests.slice(0, 3).map((test) => `${test.class}.${test.method}`);
        const more = tests.length > names.length ? ` and ${tests.length - names.length} more` : '';
        return `⊘ ${feature}: ${names.join(', ')}${more}`;
    });
    return ['\nRefused, since the local org does not do this:', ...told];
}

/** Metadata that the local org does not do, whether a test met it or not. */
function metadataText(report: TestReport): string[] {
    const refused = report.problems.filter((one) => one.kind === 'refusal' && one.file.endsWith('-meta.xml'));
    if (!refused.length) return [];
    return ['\nMetadata that the local org does not do:', ...refused.map((one) => `⊘ ${one.file}: ${one.message}`)];
}

function coverageText(report: TestReport): string[] {
    if (!report.coverage) return [];
    const rows = report.coverage.map(({ name, covered, uncovered }) => {
        const all = covered.length + uncovered.length;
        const share = `${Math.floor((100 * covered.length) / Math.max(1, all))}%`;
        return `${share.padStart(5)} ${name}${uncovered.length ? `  lines ${ranges(uncovered)}` : ''}`;
    });
    return ['\nCoverage (lines as the local org counts them; a real org may differ)', ...rows];
}

/** 3, 4, 5, 9 → 3-5, 9. */
function ranges(numbers: readonly number[]): string {
    const found: [number, number][] = [];
    for (const number of numbers) {
        const last = found.at(-1);
        if (last && last[1] === number - 1) last[1] = number;
        else found.push([number, number]);
    }
    return found.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

function countsLine(report: TestReport): string {
    const { passed, failed, refused, skipped } = report;
    return `\n${passed} passed, ${failed} failed, ${refused} refused, ${skipped} skipped`;
}
