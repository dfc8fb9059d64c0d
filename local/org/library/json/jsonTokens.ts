import { workStep } from '../../values/workSteps.ts';
import { jsonError } from './jsonError.ts';
import { JsonText } from './jsonText.ts';

export type JsonToken =
    | 'START_OBJECT'
    | 'END_OBJECT'
    | 'START_ARRAY'
    | 'END_ARRAY'
    | 'FIELD_NAME'
    | 'VALUE_STRING'
    | 'VALUE_NUMBER_INT'
    | 'VALUE_NUMBER_FLOAT'
    | 'VALUE_TRUE'
    | 'VALUE_FALSE'
    | 'VALUE_NULL';

interface Level {
    readonly kind: 'object' | 'array';
    /** Of the field whose value is being read. */
    name: string | null;
    entries: number;
    readonly openedAt: string;
}

/** Reads JSON token by token, with the errors of the platform's parser. */
export class JsonTokens {
    private readonly source: JsonText;
    private readonly levels: Level[] = [];
    private expectsValue = false;
    /** The token last read, null before the first and after the last. */
    current: JsonToken | null = null;
    private known = '';
    /** The current token is a string that nobody has asked for yet: its end may be missing. */
    private unread = false;

    constructor(text: string) {
        this.source = new JsonText(text);
    }

    /** The text of the current token: the decoded string, the digits, the name, `{`. Strings are read when asked for. */
    get text(): string {
        if (this.unread) {
            this.unread = false;
            this.known = this.source.string();
        }
        return this.known;
    }

    /** The name of the current field, or of the field whose value the current token is part of. */
    get name(): string | null {
        const level =
            this.current === 'START_OBJECT' || this.current === 'START_ARRAY' ? this.levels.at(-2) : this.levels.at(-1);
        return level?.name ?? null;
    }

    /** What is read from here on, without moving on. */
    ahead<T>(read: () => T): T {
        const { source, current, expectsValue, known, unread } = this;
        const { offset } = source;
        const levels = this.levels.map((level) => ({ ...level }));
        try {
            return read();
        } finally {
            source.offset = offset;
            Object.assign(this, { current, expectsValue, known, unread });
            this.levels.splice(0, this.levels.length, ...levels);
        }
    }

    /** null at the end of the text. */
    next(): JsonToken | null {
        workStep();
        const level = this.levels.at(-1);
        void this.text;
        this.source.skipBlanks();
        if (this.source.done) {
            return level === undefined && !this.expectsValue ? this.take(null, '') : this.endOfInput(level);
        }
        if (this.expectsValue) {
            this.expectsValue = false;
            return this.value();
        }
        const character = this.source.peek();
        if (level !== undefined && (character === '}' || character === ']')) {
            return this.close(level, character);
        }
        if (level !== undefined && level.entries > 0) {
            this.separator(level);
        }
        if (level?.kind === 'object') {
            return this.fieldName(level);
        }
        if (level !== undefined) {
            level.entries++;
        }
        return this.value();
    }

    private separator(level: Level): void {
        if (this.source.peek() !== ',') {
            this.source.unexpected(`was expecting comma to separate ${level.kind.toUpperCase()} entries`);
        }
        this.source.advance();
        this.source.skipBlanks();
    }

    private fieldName(level: Level): JsonToken | null {
        if (this.source.peek() !== '"') {
            this.source.unexpected('was expecting double-quote to start field name');
        }
        level.name = this.source.string();
        level.entries++;
        const name = level.name;
        this.source.skipBlanks();
        if (this.source.peek() !== ':') {
            this.source.unexpected('was expecting a colon to separate field name and value');
        }
        this.source.advance();
        this.expectsValue = true;
        return this.take('FIELD_NAME', name);
    }

    private close(level: Level, character: string): JsonToken | null {
        const wanted = level.kind === 'object' ? '}' : ']';
        this.source.advance();
        if (character !== wanted) {
            const kind = level.kind.toUpperCase();
            jsonError(
                `Unexpected close marker '${character}': expected '${wanted}' (for ${kind} starting at ${level.openedAt}) ` +
                    `at ${this.source.place()}`
            );
        }
        this.levels.pop();
        return this.take(level.kind === 'object' ? 'END_OBJECT' : 'END_ARRAY', character);
    }

    private value(): JsonToken | null {
        const character = this.source.peek();
        if (character === '{' || character === '[') {
            const openedAt = this.source.place();
            this.source.advance();
            const kind = character === '{' ? 'object' : 'array';
            this.levels.push({ kind, name: null, entries: 0, openedAt });
            return this.take(kind === 'object' ? 'START_OBJECT' : 'START_ARRAY', character);
        }
        if (character === '"') {
            this.unread = true;
            this.current = 'VALUE_STRING';
            return this.current;
        }
        if (character === '-' || (character >= '0' && character <= '9')) {
            const digits = this.source.number();
            return this.take(/[.eE]/.test(digits) ? 'VALUE_NUMBER_FLOAT' : 'VALUE_NUMBER_INT', digits);
        }
        const word = this.source.literal();
        return this.take(word === 'true' ? 'VALUE_TRUE' : word === 'false' ? 'VALUE_FALSE' : 'VALUE_NULL', word);
    }

    private take(token: JsonToken | null, text: string): JsonToken | null {
        this.current = token;
        this.known = text;
        return token;
    }

    private endOfInput(level: Level | undefined): never {
        const kind = level?.kind.toUpperCase();
        jsonError(
            this.expectsValue
                ? `Unexpected end-of-input within/between ${kind} entries`
                : `Unexpected end-of-input: expected close marker for ${kind} (from ${level!.openedAt}) at ` +
                      this.source.place()
        );
    }
}
