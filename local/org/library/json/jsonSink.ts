import { fittingText, heapTooLarge, mostCharacters } from '../../values/heapBounds.ts';

/** Builds a JSON text from its parts, without checking their order. */
export interface JsonSink {
    startObject(): void;
    endObject(): void;
    startArray(): void;
    endArray(): void;
    name(name: string): void;
    /** A value that is JSON already: `1.10`, `"a"`, `null`. */
    raw(json: string): void;
    result(): string;
}

/** Quotes a text; only what JSON asks for is escaped, with upper-case hex digits. */
export function quoteJson(text: string): string {
    if (text.length > mostCharacters) heapTooLarge(text.length);
    return `"${text.replace(SPECIAL, (character) => ESCAPES[character] ?? escapeCode(character))}"`;
}

/** Put together, because a linter takes control characters in a written class for a mistake. */
const CONTROLS = '\\0-\\x1f';
const SPECIAL = new RegExp(`["\\\\${CONTROLS}]`, 'g');

const ESCAPES: Readonly<Record<string, string>> = {
    '"': '\\"',
    '\\': '\\\\',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t'
};

function escapeCode(character: string): string {
    return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Everything in one line, without blanks. */
export class CompactSink implements JsonSink {
    private readonly parts: string[] = [];
    private comma = false;
    private characters = 0;

    startObject(): void {
        this.open('{');
    }

    endObject(): void {
        this.close('}');
    }

    startArray(): void {
        this.open('[');
    }

    endArray(): void {
        this.close(']');
    }

    name(name: string): void {
        this.parts.push(this.comma ? ',' : '', quoteJson(name), ':');
        this.comma = false;
    }

    raw(json: string): void {
        this.parts.push(this.comma ? ',' : '', json);
        this.characters += json.length + 1;
        if (this.characters > mostCharacters) heapTooLarge(this.characters);
        this.comma = true;
    }

    result(): string {
        return fittingText(this.parts.join(''));
    }

    private open(bracket: string): void {
        this.parts.push(this.comma ? ',' : '', bracket);
        this.comma = false;
    }

    private close(bracket: string): void {
        this.parts.push(bracket);
        this.comma = true;
    }
}
