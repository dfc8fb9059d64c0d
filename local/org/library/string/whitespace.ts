/** The characters of Java's Character.isWhitespace, for the inside of a class of a regular expression. */
const WHITESPACE = '\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000';
/** What `trim` takes away: everything up to the blank. */
const TRIMMED = '[\\0-\\x20]+';

/** A text of nothing but whitespace, or nothing at all. */
export const onlyWhitespace = new RegExp(`^[${WHITESPACE}]*$`);
export const anyWhitespace = new RegExp(`[${WHITESPACE}]`);

export function withoutWhitespace(text: string): string {
    return text.replace(new RegExp(`[${WHITESPACE}]+`, 'g'), '');
}

/** Java's String.trim. */
export function trim(text: string): string {
    return text.replace(new RegExp(`^${TRIMMED}|${TRIMMED}$`, 'g'), '');
}

/** Trimmed, with one blank for each run of whitespace. */
export function normalizeSpace(text: string): string {
    return trim(text.replace(new RegExp(`[${WHITESPACE}\\xa0]+`, 'g'), ' '));
}
