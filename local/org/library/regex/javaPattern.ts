import { LruMap } from '../collections/lruMap.ts';
import { compileRegex, type CompiledRegex } from './compileRegex.ts';
import { parseRegex } from './parseRegex.ts';
import { widthOf, type RegexNode } from './regexNode.ts';
import { READS, RegexRun, tooComplicated } from './regexRun.ts';

/** A Java regular expression, ready to run. */
export interface JavaPattern extends CompiledRegex {
    /** As Apex wrote it. */
    readonly regex: string;
    /** Capturing groups, without the whole match. */
    readonly groups: number;
    readonly names: ReadonlyMap<string, number>;
    /** The least number of characters of a match. */
    readonly least: number;
    /** It begins with `^` or `\\A`: a search looks at one place only. */
    readonly anchored: boolean;
    /** The text that it stands for, where it is nothing but a text; null for all others. */
    readonly literal: string | null;
}

const known = new LruMap<string, JavaPattern>(500);
/** Loops ask for one again and again. */
let latest: JavaPattern | null = null;

/** Raises System.StringException for a text that is no regular expression. */
export function javaPattern(regex: string): JavaPattern {
    if (latest?.regex === regex) {
        return latest;
    }
    let pattern = known.get(regex);
    if (pattern === undefined) {
        const { tree, groups, names } = parseRegex(regex);
        const [least, anchored, literal] = [widthOf(tree).min, isAnchored(tree), literalOf(tree)];
        pattern = { ...compileRegex(tree), regex, groups, names, least, anchored, literal };
        known.set(regex, pattern);
    }
    latest = pattern;
    return pattern;
}

/** A search of a text from its start. */
export function startRun(pattern: JavaPattern, text: string): RegexRun {
    return new RegexRun(text, pattern.groups, pattern.loops);
}

/** Matches at one place; `whole` to the end of the region. The groups tell what was found. */
export function matchAt(pattern: JavaPattern, run: RegexRun, at: number, whole: boolean): boolean {
    prepare(run, at, whole);
    return attempt(pattern, run, at) || noMatch(run);
}

/** The first match at or behind a place. */
export function findFrom(pattern: JavaPattern, run: RegexRun, from: number): boolean {
    prepare(run, from, false);
    if (pattern.anchored) {
        return attempt(pattern, run, from) || noMatch(run);
    }
    for (let at = from; at <= run.to - pattern.least; at++) {
        if (attempt(pattern, run, at)) {
            return true;
        }
    }
    run.hitEnd = true;
    return noMatch(run);
}

function isAnchored(tree: RegexNode): boolean {
    const first = tree.kind === 'sequence' ? tree.items[0] : tree;
    return first?.kind === 'anchor' && first.at === 'textStart';
}

function literalOf(tree: RegexNode): string | null {
    const items = tree.kind === 'sequence' ? tree.items : [tree];
    const texts = items.map((item) =>
        item.kind === 'text' && item.folding === 'exact' && !item.codes.some(isSurrogate)
            ? String.fromCodePoint(...item.codes)
            : null
    );
    return texts.length === 0 || texts.includes(null) ? null : texts.join('');
}

function isSurrogate(code: number): boolean {
    return code >= 0xd800 && code <= 0xdfff;
}

/** Whether a search for nothing but a text may be left to JavaScript: it cannot become too complicated. */
export function isSimpleSearch(pattern: JavaPattern, text: string): pattern is JavaPattern & { literal: string } {
    const { literal } = pattern;
    return literal !== null && literal !== '' && text.length * (literal.length + 1) < READS;
}

function prepare(run: RegexRun, at: number, whole: boolean): void {
    run.groups.fill(-1);
    run.starts.fill(-1);
    run.endAnchored = whole;
    run.hitEnd = false;
    run.requireEnd = false;
    if (run.lastEnd < 0) {
        run.lastEnd = at;
    }
}

function attempt(pattern: JavaPattern, run: RegexRun, at: number): boolean {
    const end = begin(pattern, run, at);
    if (end < 0) {
        return false;
    }
    run.groups[0] = at;
    run.groups[1] = end;
    run.last = end;
    run.lastEnd = end;
    return true;
}

function noMatch(run: RegexRun): false {
    run.lastEnd = run.last;
    return false;
}

/** An expression that goes too deep overflows Java's stack, too. */
function begin(pattern: JavaPattern, run: RegexRun, at: number): number {
    try {
        return pattern.start(run, at);
    } catch (error) {
        if (error instanceof RangeError) {
            return tooComplicated();
        }
        throw error;
    }
}
