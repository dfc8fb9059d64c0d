import type { Place } from '../syntax/ast/place.ts';

/** How many characters of the query are shown on each side of the mistake. */
const around = 40;

/**
 * What the platform puts before the message of a mistake in a dynamic query: the words around it, a caret below, and the
 * place (docs/fidelity/facts/soql-error-excerpt.md).
 * @param text the query; null where its mistakes are told without
 */
export function excerpt(text: string | null, { line, column }: Place): string {
    if (text === null) {
        return '';
    }
    const row = text.split('\n')[line - 1] ?? '';
    const at = column - 1;
    const from = at <= around ? 0 : wordStart(row, at - around, at);
    const to = row.length - at <= around ? row.length : wordEnd(row, at + around, at);
    return `\n${row.slice(from, to)}\n${' '.repeat(at - from)}^\nERROR at Row:${line}:Column:${column}\n`;
}

function wordStart(row: string, from: number, at: number): number {
    for (let index = from; index < at; index++) {
        if (/[\s,]/.test(row[index - 1]!) && !/\s/.test(row[index]!)) {
            return index;
        }
    }
    return at;
}

function wordEnd(row: string, to: number, at: number): number {
    for (let index = to; index > at; index--) {
        if (/[\s,]/.test(row[index]!)) {
            return index;
        }
    }
    return to;
}
