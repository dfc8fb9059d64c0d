import { raise } from '../../values/raise.ts';
import { Refused } from '../../values/refused.ts';
import { propertyClass } from './propertyClass.ts';
import type { RegexReader } from './regexReader.ts';

/** What stands inside the brackets of a class for the predefined classes of Java, all of them ASCII unless noted. */
const PREDEFINED: Readonly<Record<string, string>> = {
    d: '0-9',
    s: ' \\t\\n\\x0B\\f\\r',
    w: 'a-zA-Z_0-9',
    h: ' \\t\\xA0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000',
    v: '\\n\\x0B\\f\\r\\x85\\u2028\\u2029'
};

/** A character of a class or of the expression itself, as JavaScript with the `v` flag wants it written. */
export function literal(character: string): string {
    return /[\\^$.*+?()[\]{}|/\-&!#%,:;<=>@`~]/.test(character) ? codeEscape(character) : character;
}

function codeEscape(character: string): string {
    return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

/** An escape outside of a class; the reader stands after the backslash. */
export function escapeOutside(reader: RegexReader): string {
    const quoted = reader.take(/Q([\s\S]*?)(?:\\E|$)/y);
    if (quoted) {
        return [...quoted[1]!].map(literal).join('');
    }
    const back = reader.take(/[1-9]/y) ?? reader.take(/k<[a-zA-Z][a-zA-Z0-9]*>/y);
    if (back) {
        return `(?:\\${back[0]})`;
    }
    const anchor = reader.take(/[bBAzZGRXE]/y);
    if (anchor) {
        return anchorOf(anchor[0]);
    }
    return classEscape(reader) ?? literal(characterEscape(reader));
}

function anchorOf(letter: string): string {
    switch (letter) {
        case 'A':
            return '(?<![\\s\\S])';
        case 'z':
            return '(?![\\s\\S])';
        case 'Z':
            return '(?=(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])?(?![\\s\\S]))';
        case 'R':
            return '(?:\\r\\n|[\\n\\x0B\\f\\r\\u0085\\u2028\\u2029])';
        case 'b':
            return wordBoundary(true);
        case 'B':
            return wordBoundary(false);
        case 'E':
            return '';
        default:
            throw new Refused(`\\${letter} in regular expressions`);
    }
}

/** Java's boundary is between letters or digits of any script and the rest. */
function wordBoundary(positive: boolean): string {
    const word = '[\\p{L}\\p{Nd}_]';
    return positive
        ? `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`
        : `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`;
}

/** `\d`, `\S`, `\p{Lu}` …: a class of its own; null when the escape is a single character. */
export function classEscape(reader: RegexReader): string | null {
    const property = reader.take(/([pP])(?:\{([^}]*)\}|([A-Z]))/y);
    if (property) {
        return propertyClass((property[2] ?? property[3])!, property[1] === 'P');
    }
    const predefined = reader.take(/[dDsSwWhHvV]/y)?.[0];
    if (predefined === undefined) {
        return null;
    }
    const lower = predefined.toLowerCase();
    return `[${predefined === lower ? '' : '^'}${PREDEFINED[lower]!}]`;
}

/** `\t`, `\x41`, `\u0041`, `\.` …: the character that is meant. */
export function characterEscape(reader: RegexReader): string {
    const code = reader.take(/x\{([0-9a-fA-F]+)\}|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})/y);
    if (code) {
        return String.fromCodePoint(parseInt((code[1] ?? code[2] ?? code[3])!, 16));
    }
    const octal = reader.take(/0([0-3]?[0-7]{1,2})/y);
    if (octal) {
        return String.fromCodePoint(parseInt(octal[1]!, 8));
    }
    const control = reader.take(/c([\s\S])/y);
    if (control) {
        return String.fromCharCode(control[1]!.charCodeAt(0) ^ 64);
    }
    const character = reader.next();
    const named = { t: '\t', n: '\n', r: '\r', f: '\f', a: '\x07', e: '\x1b' }[character];
    if (named !== undefined) {
        return named;
    }
    if (character === '' || /[a-zA-Z]/.test(character)) {
        const reason = character === '' ? 'Unexpected internal error' : 'Illegal/unsupported escape sequence';
        raise('System.StringException', `Invalid regex: ${reason} near index ${reader.position - 1}\n${reader.text}`);
    }
    return character;
}
