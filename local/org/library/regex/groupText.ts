import type { RegexRun } from './regexRun.ts';

/** The text of a group of the last match; null when it took no part. */
export function groupText(run: RegexRun, group: number): string | null {
    const start = run.groups[2 * group]!;
    return start < 0 ? null : run.text.slice(start, run.groups[2 * group + 1]);
}
