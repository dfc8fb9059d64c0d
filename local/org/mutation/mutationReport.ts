import type { Mutant } from './mutant.ts';
import type { Verdict } from './mutationBench.ts';

export interface TriedMutant extends Mutant {
    /** Its place among the drawn ones. */
    readonly index: number;
    readonly verdict: Verdict;
}

/** What `apex mutate --json` prints: counts at the top, then every mutant. */
export interface MutationReport {
    /** Small ways to break the chosen classes that there are. */
    readonly possible: number;
    readonly tried: number;
    readonly noticed: number;
    readonly seed: number;
    readonly mutants: readonly TriedMutant[];
}

/** What a person reads: the changes that no test noticed, then the counts. */
export function mutationText(report: MutationReport): string {
    const survivors = report.mutants.filter((one) => one.verdict.kind === 'survived');
    const lines = survivors
        .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start))
        .map(
            (one) => `${one.file}:${one.line}:${one.column} ${one.change}: ${short(one.before)} → ${short(one.after)}`
        );
    const share = report.tried ? Math.round((100 * report.noticed) / report.tried) : 0;
    return [
        ...(lines.length ? ['Not noticed by any test:', ...lines, ''] : []),
        `${report.noticed} of ${report.tried} small breaks noticed (${share}%), seed ${report.seed}, ` +
            `drawn from ${report.possible}`
    ].join('\n');
}

function short(text: string): string {
    const line = text.replace(/\s+/g, ' ');
    return line === '' ? '(nothing)' : line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
