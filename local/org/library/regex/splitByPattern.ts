import { findFrom, isSimpleSearch, startRun, type JavaPattern } from './javaPattern.ts';

/**
 * `String.split` of Java 8 and later: an empty match at the start gives no leading empty text; with limit 0 trailing
 * empty texts are dropped, with a positive limit the last part keeps the rest, with a negative one all parts stay.
 */
export function splitByPattern(pattern: JavaPattern, text: string, limit: number): string[] {
    const parts =
        limit <= 0 && isSimpleSearch(pattern, text) ? text.split(pattern.literal) : partsOf(pattern, text, limit);
    while (limit === 0 && parts.length > 1 && parts.at(-1) === '') {
        parts.pop();
    }
    return limit === 0 && parts.length === 1 && parts[0] === '' && text !== '' ? [] : parts;
}

function partsOf(pattern: JavaPattern, text: string, limit: number): string[] {
    const run = startRun(pattern, text);
    const parts: string[] = [];
    let copied = 0;
    let from = 0;
    while ((limit <= 0 || parts.length < limit - 1) && from <= text.length && findFrom(pattern, run, from)) {
        const [start, end] = [run.groups[0]!, run.groups[1]!];
        from = end === start ? end + 1 : end;
        if (end > 0) {
            parts.push(text.slice(copied, start));
            copied = end;
        }
    }
    if (parts.length === 0) {
        return [text];
    }
    return [...parts, text.slice(copied)];
}
