/** One difference between two states: where, what was, what is. */
export interface Difference {
    readonly path: readonly string[];
    readonly from: unknown;
    readonly to: unknown;
}

/** What has to change to get from one state to the other; arrays count as one value. */
export function differences(before: unknown, after: unknown, path: readonly string[] = []): Difference[] {
    if (Object.is(before, after)) return [];
    if (isObject(before) && isObject(after))
        return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
            differences(before[name], after[name], [...path, name])
        );
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, from: before, to: after }];
}

function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
