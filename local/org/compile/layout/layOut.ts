/** Two characters that Unicode reserves for such use; literals that contain them are escaped (`textLiteral`). */
const MARK = /\uFDD0(\d+)\uFDD1/g;

/**
 * A mark in generated text: what follows belongs to that line of the Apex source. It becomes line breaks only, so it may
 * stand between any two tokens but after `return`, `throw`, `break` and `continue`.
 */
export function line(number: number): string {
    return `\uFDD0${number}\uFDD1`;
}

/** Turns marks into line breaks: what a mark says to stand on line N stands on line N, or later where text is ahead. */
export function layOut(text: string): string {
    let current = 1;
    let out = '';
    let from = 0;
    for (const match of text.matchAll(MARK)) {
        out += text.slice(from, match.index);
        from = match.index + match[0].length;
        const wanted = Number(match[1]);
        if (wanted > current) {
            out += '\n'.repeat(wanted - current);
            current = wanted;
        }
    }
    return out + text.slice(from);
}
