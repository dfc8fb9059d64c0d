import { jsonError } from './jsonError.ts';

const ESCAPES: Readonly<Record<string, string>> = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t'
};

/** The characters of a JSON text, with places counted as the platform's parser counts them. */
export class JsonText {
    private readonly text: string;
    private position = 0;

    constructor(text: string) {
        this.text = text;
    }

    /** Where reading goes on; set to an earlier one, it is read again. */
    get offset(): number {
        return this.position;
    }

    set offset(position: number) {
        this.position = position;
    }

    get done(): boolean {
        return this.position >= this.text.length;
    }

    /** '' at the end. */
    peek(): string {
        return this.text.charAt(this.position);
    }

    advance(): void {
        this.position++;
    }

    skipBlanks(): void {
        while (/[ \t\n\r]/.test(this.peek())) {
            this.position++;
        }
    }

    /** `input location [line,column]` behind what was read so far; both count from 1. */
    place(): string {
        const before = this.text.slice(0, this.position);
        const line = before.split(/\r\n|\n|\r/);
        return `input location [${line.length},${line.at(-1)!.length + 1}]`;
    }

    unexpected(expectation: string): never {
        const character = this.peek();
        if (character === '') {
            jsonError(`Unexpected end-of-input: ${expectation} at ${this.place()}`);
        }
        const code = this.text.codePointAt(this.position)!;
        this.position++;
        const shown = code < 32 ? '(CTRL-CHAR, code ' + code + ')' : `'${String.fromCodePoint(code)}' (code ${code})`;
        jsonError(`Unexpected character (${shown}): ${expectation} at ${this.place()}`);
    }

    /** A string from its opening quote, decoded. */
    string(): string {
        this.position++;
        let result = '';
        for (;;) {
            const end = this.plainRun();
            result += this.text.slice(this.position, end);
            this.position = end;
            const character = this.peek();
            if (character === '"') {
                this.position++;
                return result;
            }
            if (character === '\\') {
                result += this.escape();
            } else if (character === '') {
                jsonError(`Unexpected end-of-input: was expecting closing quote for a string value at ${this.place()}`);
            } else {
                this.position++;
                jsonError(
                    `Illegal unquoted character ((CTRL-CHAR, code ${character.charCodeAt(0)})): has to be escaped using ` +
                        `backslash to be included in string value at ${this.place()}`
                );
            }
        }
    }

    private plainRun(): number {
        let end = this.position;
        for (; end < this.text.length; end++) {
            const code = this.text.charCodeAt(end);
            if (code < 32 || code === 34 || code === 92) {
                break;
            }
        }
        return end;
    }

    private escape(): string {
        this.position++;
        const character = this.peek();
        if (character === 'u') {
            const digits = this.text.slice(this.position + 1, this.position + 5);
            if (!/^[0-9a-fA-F]{4}$/.test(digits)) {
                this.position++;
                this.unexpected('expected a hex-digit for character escape sequence');
            }
            this.position += 5;
            return String.fromCharCode(parseInt(digits, 16));
        }
        const plain = ESCAPES[character];
        if (plain === undefined) {
            const code = character === '' ? -1 : character.charCodeAt(0);
            this.position++;
            jsonError(`Unrecognized character escape '${character}' (code ${code}) at ${this.place()}`);
        }
        this.position++;
        return plain;
    }

    /** The digits of a number as they are written. */
    number(): string {
        const match = /-?\d*(?:\.\d*)?(?:[eE][+-]?\d*)?/y;
        match.lastIndex = this.position;
        const digits = match.exec(this.text)![0];
        this.position += digits.length;
        if (/^-?0\d/.test(digits)) {
            jsonError(`Invalid numeric value: Leading zeroes not allowed at ${this.place()}`);
        }
        if (!/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(digits)) {
            this.unexpected('Decimal point or exponent not followed by a digit');
        }
        return digits;
    }

    /** `true`, `false` or `null`. */
    literal(): string {
        const match = /[A-Za-z_$][\w$]*/y;
        match.lastIndex = this.position;
        const word = match.exec(this.text)?.[0] ?? '';
        if (word === 'true' || word === 'false' || word === 'null') {
            this.position += word.length;
            return word;
        }
        if (/^[tfn]/.test(word)) {
            this.position += word.length;
            jsonError(`Unrecognized token '${word}': was expecting 'null', 'true', 'false' or NaN at ${this.place()}`);
        }
        return this.unexpected("expected a valid value (number, String, array, object, 'true', 'false' or 'null')");
    }
}
