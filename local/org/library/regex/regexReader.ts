/** Walks over the text of a regular expression. */
export class RegexReader {
    readonly text: string;
    position = 0;

    constructor(text: string) {
        this.text = text;
    }

    get done(): boolean {
        return this.position >= this.text.length;
    }

    at(text: string): boolean {
        return this.text.startsWith(text, this.position);
    }

    /** The next character (a whole code point); '' at the end. */
    next(): string {
        const code = this.text.codePointAt(this.position);
        if (code === undefined) {
            return '';
        }
        const character = String.fromCodePoint(code);
        this.position += character.length;
        return character;
    }

    /** Takes what a sticky expression matches here. */
    take(pattern: RegExp): RegExpExecArray | null {
        pattern.lastIndex = this.position;
        const found = pattern.exec(this.text);
        if (found) {
            this.position += found[0].length;
        }
        return found;
    }
}
