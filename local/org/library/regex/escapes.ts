import { propertyClass } from './propertyClass.ts';
import { regexError } from './regexError.ts';
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

/** `\d`, `\S`, `\p{Lu}` …: a class of its own; null when the escape is a single character. */
export function classEscape(reader: RegexReader): string | null {
    const property = reader.take(/([pP])(?:\{([^}]*)\}|([A-Z]))/y);
    if (property) {
        const name = (property[2] ?? property[3])!;
        const source = propertyClass(name, property[1] === 'P');
        return source ?? regexError(`Unknown character property name {${name}}`, reader.text, reader.position - 1);
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
    if (character === '') {
        regexError('Unexpected internal error', reader.text, reader.text.length);
    }
    if (character === 'x' || character === 'u') {
        const digits = /^\{?[0-9a-fA-F]*/.exec(reader.text.slice(reader.position))![0].length;
        const name = character === 'x' ? 'hexadecimal' : 'Unicode';
        regexError(`Illegal ${name} escape sequence`, reader.text, reader.position + digits);
    }
    if (/[a-zA-Z]/.test(character)) {
        regexError('Illegal/unsupported escape sequence', reader.text, reader.position - 1);
    }
    return character;
}
