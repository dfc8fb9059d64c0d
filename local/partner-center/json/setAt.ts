/**
 * A copy with one value replaced, sharing everything else; `-` at the end appends to an array, a number picks an element.
 * @throws RangeError when an array has no such element
 */
export function setAt<T>(target: T, path: readonly string[], value: unknown): T {
    const [step, ...rest] = path;
    if (step === undefined) return value as T;
    if (Array.isArray(target)) {
        if (step === '-') return [...(target as unknown[]), value] as T;
        const index = Number(step);
        if (!Number.isInteger(index) || index < 0 || index >= target.length)
            throw new RangeError(`There is no element ${step}.`);
        return target.map((one, at) => (at === index ? setAt(one as unknown, rest, value) : (one as unknown))) as T;
    }
    const members = target as Record<string, unknown>;
    return { ...members, [step]: setAt(members[step], rest, value) } as T;
}
