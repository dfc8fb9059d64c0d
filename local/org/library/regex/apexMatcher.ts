import { platformClass } from '../../values/platformClass.ts';
import { raise } from '../../values/raise.ts';
import { javaPattern, type JavaPattern } from './javaPattern.ts';
import { replaceByPattern } from './replaceByPattern.ts';

/** An instance of System.Pattern. */
export class ApexPattern {
    readonly java: JavaPattern;

    constructor(regex: string) {
        this.java = javaPattern(regex);
    }

    apexText(): string {
        return this.java.regex;
    }
}

platformClass('System.Pattern', ApexPattern);

/** An instance of System.Matcher: java.util.regex.Matcher with anchoring, opaque bounds. */
export class ApexMatcher {
    pattern: ApexPattern;
    private text: string;
    private from = 0;
    private to: number;
    /** The last match; its places count from the start of the region. */
    private match: RegExpExecArray | null = null;
    /** Where the next `find` begins, counted likewise. */
    private position = 0;

    constructor(pattern: ApexPattern, text: string) {
        this.pattern = pattern;
        this.text = text;
        this.to = text.length;
    }

    get regionStart(): number {
        return this.from;
    }

    get regionEnd(): number {
        return this.to;
    }

    matches(): boolean {
        return this.run(this.pattern.java.whole, 0);
    }

    lookingAt(): boolean {
        return this.run(this.pattern.java.prefix, 0);
    }

    find(): boolean {
        return this.position <= this.to - this.from && this.run(this.pattern.java.finder, this.position);
    }

    findFrom(start: number): boolean {
        if (start < 0 || start > this.text.length) {
            raise('System.StringException', 'Illegal start index');
        }
        this.reset(this.text);
        return this.run(this.pattern.java.finder, start);
    }

    /** null when the group took no part in the match. */
    group(number: number): string | null {
        this.range(number);
        return this.current()[number] ?? null;
    }

    /** -1 when the group took no part in the match. */
    start(number: number): number {
        const range = this.range(number);
        return range === null ? -1 : range[0] + this.from;
    }

    end(number: number): number {
        const range = this.range(number);
        return range === null ? -1 : range[1] + this.from;
    }

    get groupCount(): number {
        // a pattern that also matches nothing tells how many groups it has
        return new RegExp(`${this.pattern.java.source}|`, 'v').exec('')!.length - 1;
    }

    reset(text: string): void {
        this.text = text;
        this.from = 0;
        this.to = text.length;
        this.match = null;
        this.position = 0;
    }

    /** `reset()`: the same text from its start, without a region. */
    resetAll(): void {
        this.reset(this.text);
    }

    region(from: number, to: number): void {
        if (from < 0 || from > this.text.length || to < from || to > this.text.length) {
            raise('System.StringException', 'Region is out of bounds');
        }
        this.reset(this.text);
        this.from = from;
        this.to = to;
    }

    /** Groups are lost, the place of the search stays. */
    use(pattern: ApexPattern): void {
        this.pattern = pattern;
        this.match = null;
    }

    replace(replacement: string, all: boolean): string {
        this.reset(this.text);
        return replaceByPattern(this.pattern.java, this.text, replacement, all);
    }

    private run(expression: RegExp, position: number): boolean {
        expression.lastIndex = position;
        this.match = expression.exec(this.text.slice(this.from, this.to));
        if (this.match === null) {
            this.position = this.to - this.from + 1;
            return false;
        }
        const end = this.match.index + this.match[0].length;
        this.position = this.match[0] === '' ? end + 1 : end;
        return true;
    }

    private current(): RegExpExecArray {
        return this.match ?? raise('System.StringException', 'No match found');
    }

    private range(number: number): [number, number] | null {
        const match = this.current();
        if (number < 0 || number >= match.length) {
            raise('System.StringException', `No group ${number}`);
        }
        return match.indices![number] ?? null;
    }
}

platformClass('System.Matcher', ApexMatcher);
