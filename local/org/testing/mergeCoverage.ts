import type { LineCoverage } from '../compile/load/loadedCode.ts';

/** A line is covered when it ran in any thread. */
export function mergeCoverage(shares: readonly (readonly LineCoverage[])[]): LineCoverage[] {
    const byFile = new Map<string, { name: string; file: string; covered: Set<number>; all: Set<number> }>();
    for (const { name, file, covered, uncovered } of shares.flat()) {
        const entry = byFile.get(file) ?? { name, file, covered: new Set(), all: new Set() };
        byFile.set(file, entry);
        for (const line of covered) entry.covered.add(line);
        for (const line of [...covered, ...uncovered]) entry.all.add(line);
    }
    const order = (lines: Iterable<number>) => [...lines].sort((a, b) => a - b);
    return [...byFile.values()]
        .map(({ name, file, covered, all }) => ({
            name,
            file,
            covered: order(covered),
            uncovered: order([...all].filter((line) => !covered.has(line)))
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
