import { Refused } from '../../values/exceptions/refused.ts';
import { classTest } from './charTest.ts';
import { characterEscape, classEscape } from './escapes.ts';
import { regexError } from './regexError.ts';
import { anchor, dollar, DOT, GRAPHEME, joined, LINE_BREAK } from './regexParts.ts';
import { widthOf, type Folding, type RegexFlags, type RegexNode } from './regexNode.ts';
import { RegexReader } from './regexReader.ts';
import { translateClass } from './translateClass.ts';

export interface ParsedRegex {
    readonly tree: RegexNode;
    /** Capturing groups, without the whole match. */
    readonly groups: number;
    readonly names: ReadonlyMap<string, number>;
}

const noFlags: RegexFlags = { i: false, s: false, m: false, x: false, d: false, u: false };
const EMPTY: RegexNode = { kind: 'sequence', items: [] };

/** Reads a regular expression of java.util.regex. @throws ApexException System.StringException */
export function parseRegex(regex: string): ParsedRegex {
    const parser = new RegexParser(regex);
    return { tree: parser.whole(), groups: parser.groups, names: parser.names };
}

class RegexParser {
    groups = 0;
    readonly names = new Map<string, number>();
    readonly #reader: RegexReader;
    #flags = noFlags;

    constructor(regex: string) {
        this.#reader = new RegexReader(regex);
    }

    whole(): RegexNode {
        const tree = this.#alternatives();
        const { position } = this.#reader;
        return this.#reader.done ? tree : this.#fail("Unmatched closing ')'", position - 1);
    }

    #alternatives(): RegexNode {
        const items = [this.#sequence()];
        while (this.#reader.take(/\|/y)) {
            items.push(this.#sequence());
        }
        return items.length === 1 ? items[0]! : { kind: 'choice', items };
    }

    #sequence(): RegexNode {
        const items: RegexNode[] = [];
        for (;;) {
            this.#comments();
            if (this.#reader.done || this.#reader.at('|') || this.#reader.at(')')) {
                return joined(items);
            }
            const atom = this.#atom();
            if (atom !== null) {
                items.push(this.#repeated(atom));
            }
        }
    }

    #comments(): void {
        while (this.#flags.x && this.#reader.take(/\s+|#[^\n\r\u0085\u2028\u2029]*/y)) {
            // nothing of the expression
        }
    }

    /** null for flags that hold from here on. */
    #atom(): RegexNode | null {
        const reader = this.#reader;
        const start = reader.position;
        if (reader.at('(')) {
            return this.#group();
        }
        const character = reader.next();
        switch (character) {
            case '*':
            case '+':
            case '?':
                return this.#fail(`Dangling meta character '${character}'`, start);
            case '{':
                return this.#fail('Illegal repetition', start + 1);
            case '[':
                return this.#set(translateClass(reader));
            case '.':
                return this.#set(this.#flags.s ? '[\\s\\S]' : this.#flags.d ? '[^\\n]' : DOT);
            case '^':
                return anchor(this.#flags.m ? (this.#flags.d ? 'unixLineStart' : 'lineStart') : 'textStart');
            case '$':
                return anchor(dollar(this.#flags));
            case '\\':
                return this.#escape();
            default:
                return this.#text(character);
        }
    }

    #escape(): RegexNode {
        const reader = this.#reader;
        const quoted = reader.take(/Q([\s\S]*?)(?:\\E|$)/y);
        if (quoted) {
            const items = [...quoted[1]!].map((character) => this.#text(character));
            const last = items.pop();
            return last === undefined ? EMPTY : joined([...items, this.#repeated(last)]);
        }
        const letter = reader.take(/[bBAzZGREX]/y)?.[0];
        if (letter !== undefined) {
            return this.#special(letter);
        }
        const named = reader.take(/k<([a-zA-Z][a-zA-Z0-9]*)>/y);
        if (named) {
            const known = this.names.get(named[1]!);
            const missing = `named capturing group <${named[1]}> does not exist`;
            return this.#back(known ?? this.#fail(missing, reader.position - 1));
        }
        const digit = reader.take(/[1-9]/y)?.[0];
        if (digit !== undefined) {
            return this.#back(this.#groupNumber(Number(digit)));
        }
        const source = classEscape(reader);
        return source === null ? this.#text(characterEscape(reader)) : this.#set(source);
    }

    /** More digits belong to the number as long as there is such a group. */
    #groupNumber(first: number): number {
        let number = first;
        for (
            let next = this.#peekDigit();
            next !== null && number * 10 + next <= this.groups;
            next = this.#peekDigit()
        ) {
            number = number * 10 + next;
            this.#reader.next();
        }
        return number;
    }

    #peekDigit(): number | null {
        const digit = this.#reader.text[this.#reader.position] ?? '';
        return /\d/.test(digit) ? Number(digit) : null;
    }

    #back(group: number): RegexNode {
        return { kind: 'back', group, folding: this.#folding };
    }

    #special(letter: string): RegexNode {
        const { d } = this.#flags;
        switch (letter) {
            case 'A':
                return anchor('textStart');
            case 'z':
                return anchor('textEnd');
            case 'Z':
                return anchor(d ? 'unixLastLineEnd' : 'lastLineEnd');
            case 'G':
                return anchor('lastMatch');
            case 'b':
                return anchor('wordEdge');
            case 'B':
                return anchor('noWordEdge');
            case 'R':
                return LINE_BREAK;
            case 'X':
                return GRAPHEME;
            default:
                return this.#fail('Illegal/unsupported escape sequence', this.#reader.position - 1);
        }
    }

    #group(): RegexNode | null {
        const reader = this.#reader;
        const outer = this.#flags;
        const made = this.#opened();
        if (made === null) {
            return null;
        }
        const body = this.#alternatives();
        if (!reader.take(/\)/y)) {
            this.#fail('Unclosed group', reader.text.length);
        }
        this.#flags = outer;
        return made(body);
    }

    /** Reads what opens a group; answers what its body becomes. null for `(?i)`. */
    #opened(): ((body: RegexNode) => RegexNode) | null {
        const reader = this.#reader;
        reader.next();
        const unended = /^\?<[a-zA-Z][a-zA-Z0-9]*/.exec(reader.text.slice(reader.position))?.[0].length;
        if (unended !== undefined && reader.text[reader.position + unended] !== '>') {
            this.#fail("named capturing group is missing trailing '>'", reader.position + unended);
        }
        const opening = reader.take(/\?(<?[=!]|[:>]|<([a-zA-Z][a-zA-Z0-9]*)>)/y);
        if (opening?.[2] !== undefined) {
            return this.#named(opening[2]);
        }
        switch (opening?.[1]) {
            case ':':
                // a group of its own: `(?:^a)` does not make the whole expression begin with `^`
                return (body) => ({ kind: 'sequence', items: [body] });
            case '>':
                return (body) => ({ kind: 'atomic', body });
            case '=':
            case '!':
                return (body) => ({ kind: 'look', body, behind: false, negative: opening[1] === '!' });
            case '<=':
            case '<!':
                return (body) => this.#behind(body, opening[1] === '<!');
            default:
                return reader.at('?') ? this.#flagGroup() : this.#capturing();
        }
    }

    #named(name: string): (body: RegexNode) => RegexNode {
        if (this.names.has(name)) {
            this.#fail(`Named capturing group <${name}> is already defined`, this.#reader.position - 1);
        }
        const made = this.#capturing();
        this.names.set(name, this.groups);
        return made;
    }

    #capturing(): (body: RegexNode) => RegexNode {
        const number = ++this.groups;
        return (body) => ({ kind: 'group', number, body });
    }

    #behind(body: RegexNode, negative: boolean): RegexNode {
        if (widthOf(body).max === Infinity) {
            this.#fail('Look-behind group does not have an obvious maximum length', this.#reader.position - 1);
        }
        return { kind: 'look', body, behind: true, negative };
    }

    #flagGroup(): ((body: RegexNode) => RegexNode) | null {
        const reader = this.#reader;
        const found = reader.take(/\?([a-zA-Z]*)(?:-([a-zA-Z]*))?([:)])/y);
        const all = `${found?.[1] ?? ''}${found?.[2] ?? ''}`;
        if (!found || /[^ismxduU]/.test(all)) {
            const unknown = /^\?[ismxduU-]*/.exec(reader.text.slice(reader.position));
            return this.#fail('Unknown inline modifier', reader.position + (found ? -2 : unknown![0].length));
        }
        if (all.includes('U')) {
            throw new Refused('the regular expression flag (?U)');
        }
        const on = Object.fromEntries([...found[1]!].map((flag) => [flag, true]));
        const off = Object.fromEntries([...(found[2] ?? '')].map((flag) => [flag, false]));
        this.#flags = { ...this.#flags, ...on, ...off };
        return found[3] === ':' ? (body) => body : null;
    }

    #repeated(atom: RegexNode): RegexNode {
        this.#comments();
        const reader = this.#reader;
        const counted = reader.take(/\{(\d+)(,(\d*))?\}/y);
        const sign = counted ? null : reader.take(/[*+?]/y)?.[0];
        if (!counted && sign === undefined) {
            return reader.at('{') ? this.#wrongCount() : atom;
        }
        const min = counted ? Number(counted[1]) : sign === '+' ? 1 : 0;
        const upper = counted?.[3] ? Number(counted[3]) : Infinity;
        const max = counted ? (counted[2] === undefined ? min : upper) : sign === '?' ? 1 : Infinity;
        if (max < min) {
            this.#fail('Illegal repetition range', reader.position - 1);
        }
        const how = reader.take(/[?+]/y)?.[0];
        // a repeated \R does not go back into a pair of return and newline
        const body: RegexNode = atom === LINE_BREAK ? { kind: 'atomic', body: atom } : atom;
        return { kind: 'repeat', body, min, max, mode: how === '?' ? 'lazy' : how ? 'possessive' : 'greedy' };
    }

    #wrongCount(): never {
        const { text, position } = this.#reader;
        return /^\{\d/.test(text.slice(position))
            ? this.#fail('Unclosed counted closure', position + /^\{\d+,?\d*/.exec(text.slice(position))![0].length)
            : this.#fail('Illegal repetition', position + 1);
    }

    get #folding(): Folding {
        const { i, u } = this.#flags;
        return i ? (u ? 'unicode' : 'ascii') : 'exact';
    }

    #set(source: string): RegexNode {
        return { kind: 'set', test: classTest(source, this.#folding) };
    }

    #text(character: string): RegexNode {
        return { kind: 'text', codes: [character.codePointAt(0)!], folding: this.#folding };
    }

    #fail(reason: string, index: number): never {
        return regexError(reason, this.#reader.text, index);
    }
}
