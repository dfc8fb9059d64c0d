import { characterEscape, classEscape, literal } from './escapes.ts';
import { regexError } from './regexError.ts';
import type { RegexReader } from './regexReader.ts';

/**
 * A character class with Java's unions (`[a-z[0-9]]`) and intersections (`[a-z&&[^aeiou]]`), which JavaScript's `v` flag
 * has in a stricter form. The reader stands after the opening bracket.
 */
export function translateClass(reader: RegexReader): string {
    const negated = reader.take(/\^/y) !== null;
    const operands: string[] = [''];
    let first = true;
    for (;;) {
        if (reader.done) {
            regexError('Unclosed character class', reader.text, reader.text.length - 1);
        }
        if (reader.take(/&&/y)) {
            operands.push('');
        } else if (reader.at(']') && !first) {
            reader.next();
            break;
        } else {
            operands[operands.length - 1] += item(reader);
        }
        first = false;
    }
    const filled = operands.filter((operand) => operand !== '');
    const content = filled.length === 1 ? filled[0]! : filled.map((operand) => `[${operand}]`).join('&&');
    return `[${negated ? '^' : ''}${content}]`;
}

/** A nested class, a predefined class, a range or a single character. */
function item(reader: RegexReader): string {
    const character = reader.next();
    if (character === '[') {
        return translateClass(reader);
    }
    if (character === '\\') {
        const quoted = reader.take(/Q([\s\S]*?)(?:\\E|$)/y);
        const own = quoted ? [...quoted[1]!].map(literal).join('') : classEscape(reader);
        if (own !== null) {
            return own;
        }
        return range(reader, characterEscape(reader));
    }
    return range(reader, character);
}

function range(reader: RegexReader, from: string): string {
    if (!/^-[^\][]/.test(reader.text.slice(reader.position)) || reader.at('-&&')) {
        return literal(from);
    }
    reader.next();
    const last = reader.next();
    const to = last === '\\' ? characterEscape(reader) : last;
    if (to.codePointAt(0)! < from.codePointAt(0)!) {
        regexError('Illegal character range', reader.text, reader.position - 1);
    }
    return `${literal(from)}-${literal(to)}`;
}
