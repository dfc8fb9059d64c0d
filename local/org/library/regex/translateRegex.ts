import { raise } from '../../values/raise.ts';
import { Refused } from '../../values/refused.ts';
import { escapeOutside } from './escapes.ts';
import { RegexReader } from './regexReader.ts';
import { translateClass } from './translateClass.ts';

export interface TranslatedRegex {
    /** For `new RegExp(source, 'v…')`. */
    readonly source: string;
    readonly ignoreCase: boolean;
}

const LINE_END = '\\n\\r\\u0085\\u2028\\u2029';
const START = '(?<![\\s\\S])';
const END = '(?![\\s\\S])';

interface Flags {
    multiline: boolean;
    dotAll: boolean;
    comments: boolean;
}

/**
 * Translates a regular expression of java.util.regex into one of JavaScript with the `v` flag. Classes such as `\s` and
 * `\w` stay the ASCII ones of Java, `.` and `$` know Java's line ends. What JavaScript has no counterpart for is refused
 * by name; a text that is no regular expression raises System.StringException.
 */
export function translateRegex(regex: string): TranslatedRegex {
    const reader = new RegexReader(regex);
    const flags: Flags = { multiline: false, dotAll: false, comments: false };
    const ignoreCase = leadingFlags(reader, flags);
    let source = '';
    while (!reader.done) {
        source += part(reader, flags);
    }
    try {
        new RegExp(source, 'v');
    } catch (error) {
        const reason = (error as Error).message.replace(/^Invalid regular expression: .*: /s, '');
        raise('System.StringException', `Invalid regex: ${reason} near index ${regex.length}\n${regex}`);
    }
    return { source, ignoreCase };
}

/** `(?i)`, `(?s)`, `(?m)`, `(?x)` at the very start hold for the whole expression. */
function leadingFlags(reader: RegexReader, flags: Flags): boolean {
    let ignoreCase = false;
    for (let found = reader.take(/\(\?([a-zA-Z]+)\)/y); found; found = reader.take(/\(\?([a-zA-Z]+)\)/y)) {
        for (const flag of found[1]!) {
            switch (flag) {
                case 'i':
                    ignoreCase = true;
                    break;
                case 's':
                    flags.dotAll = true;
                    break;
                case 'm':
                    flags.multiline = true;
                    break;
                case 'x':
                    flags.comments = true;
                    break;
                case 'u':
                    break;
                default:
                    throw new Refused(`the regular expression flag (?${flag})`);
            }
        }
    }
    return ignoreCase;
}

function part(reader: RegexReader, flags: Flags): string {
    if (flags.comments && reader.take(/\s+|#.*/y)) {
        return '';
    }
    const group = reader.take(/\(\?(<?[=!]|:|<[a-zA-Z][a-zA-Z0-9]*>)/y);
    if (group) {
        return group[0];
    }
    if (reader.at('(?>')) {
        throw new Refused('atomic groups (?>…) in regular expressions');
    }
    if (reader.at('(?')) {
        throw new Refused('flags inside a regular expression, as in (?i:…)');
    }
    const quantifier = reader.take(/(?:[*+?]|\{\d+(?:,\d*)?\})([+?]?)/y);
    if (quantifier) {
        return quantifier[1] === '+' ? possessive() : quantifier[0];
    }
    const character = reader.next();
    switch (character) {
        case '\\':
            return escapeOutside(reader);
        case '[':
            return translateClass(reader);
        case '.':
            return flags.dotAll ? '[\\s\\S]' : `[^${LINE_END}]`;
        case '^':
            return flags.multiline ? `(?:${START}|(?<=[${LINE_END}])(?<!\\r(?=\\n))${notAtEnd()})` : START;
        case '$':
            return flags.multiline
                ? `(?:${END}|(?=[${LINE_END}])(?!(?<=\\r)\\n))`
                : `(?=(?:\\r\\n|[${LINE_END}])?${END})(?!(?<=\\r)\\n)`;
        case '{':
            return raise(
                'System.StringException',
                `Invalid regex: Illegal repetition near index ${reader.position - 1}\n${reader.text}`
            );
        case ']':
        case '}':
        case '/':
            return `\\${character}`;
        default:
            return character;
    }
}

function possessive(): never {
    throw new Refused('possessive quantifiers (*+, ++, ?+) in regular expressions');
}

/** With (?m), Java's `^` does not match after a line end that ends the text. */
function notAtEnd(): string {
    return `(?!${END})`;
}
