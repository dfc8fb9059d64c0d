import type { JavaPattern } from './javaPattern.ts';

/**
 * `String.split` of Java 8 and later: an empty match at the start gives no leading empty text; with limit 0 trailing
 * empty texts are dropped, with a positive limit the last part keeps the rest, with a negative one all parts stay.
 */
export function splitByPattern(pattern: JavaPattern, text: string, limit: number): string[] {
    const { finder } = pattern;
    const parts: string[] = [];
    let start = 0;
    finder.lastIndex = 0;
    for (let match = finder.exec(text); match !== null; match = finder.exec(text)) {
        if (match[0] === '') {
            finder.lastIndex++;
        }
        const end = match.index + match[0].length;
        if (end === 0) {
            continue;
        }
        if (limit > 0 && parts.length === limit - 1) {
            break;
        }
        if (match[0] === '' && match.index >= text.length) {
            // Java finds the empty match at the very end too; it adds an empty last part
            parts.push(text.slice(start, match.index));
            start = match.index;
            break;
        }
        parts.push(text.slice(start, match.index));
        start = end;
    }
    if (parts.length === 0) {
        return [text];
    }
    parts.push(text.slice(start));
    while (limit === 0 && parts.length > 0 && parts.at(-1) === '') {
        parts.pop();
    }
    return parts;
}
