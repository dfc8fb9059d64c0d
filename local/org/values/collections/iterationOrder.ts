/** Draws another order for maps and sets; null leaves them in the order in which their keys came in. */
let seed: number | null = null;

/**
 * The documentation promises that maps and sets are iterated in the same order each time the same code runs, not which
 * order that is. With a seed it is one of the others, so that tests that rely on luck fail here first.
 */
export function drawIterationOrder(by: number | null): void {
    seed = by;
}

/** What a map or a set holds, in the order in which it is iterated. */
export function inIterationOrder<T>(items: IterableIterator<T>): IterableIterator<T> {
    if (seed === null) {
        return items;
    }
    const ranked = [...items].map((item, position) => ({ item, rank: rankOf(position, seed!) }));
    return ranked
        .sort((a, b) => a.rank - b.rank)
        .map(({ item }) => item)
        .values();
}

/** The same for each place and seed, so that two loops over one map agree: a multiplicative hash with its bits mixed. */
function rankOf(position: number, by: number): number {
    let hash = Math.imul(position + 1, 0x9e3779b1) ^ Math.imul(by + 1, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) >>> 0;
}
