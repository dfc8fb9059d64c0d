import { platformClass } from '../../values/objects/platformClass.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { groupText } from './groupText.ts';
import { findFrom, javaPattern, matchAt, startRun, type JavaPattern } from './javaPattern.ts';
import type { RegexRun } from './regexRun.ts';
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

/** An instance of System.Matcher: java.util.regex.Matcher. */
export class ApexMatcher {
    pattern: ApexPattern;
    run: RegexRun;
    /** Whether the groups of `run` are those of a match. */
    private matched = false;
    /** Where the next `find` begins. */
    private position = 0;

    constructor(pattern: ApexPattern, text: string) {
        this.pattern = pattern;
        this.run = startRun(pattern.java, text);
    }

    matches(): boolean {
        return this.keep(matchAt(this.pattern.java, this.run, this.run.from, true));
    }

    lookingAt(): boolean {
        return this.keep(matchAt(this.pattern.java, this.run, this.run.from, false));
    }

    find(): boolean {
        return this.keep(this.position <= this.run.to && findFrom(this.pattern.java, this.run, this.position));
    }

    findFrom(start: number): boolean {
        if (start < 0 || start > this.run.text.length) {
            raise('System.StringException', 'Illegal start index');
        }
        this.reset(this.run.text);
        return this.keep(findFrom(this.pattern.java, this.run, start));
    }

    /** null when the group took no part in the match. */
    group(number: number): string | null {
        this.check(number);
        return groupText(this.run, number);
    }

    /** -1 when the group took no part in the match. */
    start(number: number): number {
        this.check(number);
        return this.run.groups[2 * number]!;
    }

    end(number: number): number {
        this.check(number);
        return this.run.groups[2 * number + 1]!;
    }

    reset(text: string): void {
        const { run } = this;
        run.text = text;
        run.from = 0;
        run.to = text.length;
        run.lastEnd = -1;
        run.last = 0;
        this.matched = false;
        this.position = 0;
    }

    region(from: number, to: number): void {
        if (from < 0 || from > this.run.text.length || to < from || to > this.run.text.length) {
            raise('System.StringException', 'Region is out of bounds');
        }
        this.reset(this.run.text);
        this.run.from = from;
        this.run.to = to;
        this.position = from;
    }

    /** Groups are lost, the place of the search stays. */
    use(pattern: ApexPattern): void {
        const { text, from, to, anchoring, transparent } = this.run;
        this.pattern = pattern;
        this.run = Object.assign(startRun(pattern.java, text), { from, to, anchoring, transparent });
        this.matched = false;
    }

    /** Like Java's, a matcher that has replaced all stands behind the last match: the next `find()` finds nothing. */
    replace(replacement: string, all: boolean): string {
        this.reset(this.run.text);
        if (all) {
            this.keep(false);
        }
        return replaceByPattern(this.pattern.java, this.run.text, replacement, all);
    }

    private keep(found: boolean): boolean {
        const { groups, to } = this.run;
        this.matched = found;
        this.position = found ? (groups[0] === groups[1] ? groups[1]! + 1 : groups[1]!) : to + 1;
        return found;
    }

    private check(number: number): void {
        if (!this.matched) {
            raise('System.StringException', 'No match found');
        }
        if (number < 0 || number > this.pattern.java.groups) {
            raise('System.StringException', `No group ${number}`);
        }
    }
}

platformClass('System.Matcher', ApexMatcher);
