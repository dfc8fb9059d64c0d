/**
 * Divides the LIMIT of a whole search among its objects: evenly, and what one object does not use goes to the others
 * (SOQL and SOSL Reference, "LIMIT n").
 *
 * @param found - how many rows each object has
 * @returns how many rows of each object are handed out
 */
export function shareOut(limit: number, found: readonly number[]): number[] {
    const given = found.map(() => 0);
    for (let left = limit; left > 0; ) {
        const open = found.flatMap((count, at) => (given[at]! < count ? [at] : []));
        if (open.length === 0) {
            break;
        }
        const share = Math.max(1, Math.floor(left / open.length));
        for (const at of open) {
            const more = Math.min(share, found[at]! - given[at]!, left);
            given[at]! += more;
            left -= more;
        }
    }
    return given;
}
