import type { AnchorKind } from './regexNode.ts';
import type { RegexRun, Step } from './regexRun.ts';

const NEWLINE = 10;
const RETURN = 13;

/** A place of the text that has to be met; the rules are those of java.util.regex.Pattern. */
export function anchorStep(kind: AnchorKind, next: Step): Step {
    switch (kind) {
        case 'textStart':
            return (run, at) => (at === run.anchorFrom ? next(run, at) : -1);
        case 'textEnd':
            return (run, at) => {
                if (at !== run.anchorTo) {
                    return -1;
                }
                run.hitEnd = true;
                return next(run, at);
            };
        case 'lastMatch':
            return (run, at) => (at === run.lastEnd ? next(run, at) : -1);
        case 'lineStart':
            return (run, at) => (isLineStart(run, at, false) ? next(run, at) : -1);
        case 'unixLineStart':
            return (run, at) => (isLineStart(run, at, true) ? next(run, at) : -1);
        case 'lineEnd':
        case 'lastLineEnd':
            return (run, at) => (isLineEnd(run, at, kind === 'lineEnd') ? next(run, at) : -1);
        case 'unixLineEnd':
        case 'unixLastLineEnd':
            return (run, at) => (isUnixLineEnd(run, at, kind === 'unixLineEnd') ? next(run, at) : -1);
        case 'wordEdge':
            return (run, at) => (isWordEdge(run, at) ? next(run, at) : -1);
        case 'noWordEdge':
            return (run, at) => (isWordEdge(run, at) ? -1 : next(run, at));
    }
}

function isTerminator(code: number): boolean {
    return code === NEWLINE || code === RETURN || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function isLineStart(run: RegexRun, at: number, unix: boolean): boolean {
    if (at > run.anchorFrom) {
        run.spend(1);
        const before = run.text.charCodeAt(at - 1);
        const ends = unix ? before === NEWLINE : isTerminator(before);
        if (!ends || (!unix && before === RETURN && run.text.charCodeAt(at) === NEWLINE)) {
            return false;
        }
    }
    if (at === run.anchorTo) {
        // not behind a line end that ends the text
        run.hitEnd = true;
        return false;
    }
    return true;
}

function isLineEnd(run: RegexRun, at: number, everyLine: boolean): boolean {
    const end = run.anchorTo;
    const code = at < end ? run.text.charCodeAt(at) : -1;
    if (code >= 0) {
        run.spend(1);
        const last = at === end - 1 || (at === end - 2 && code === RETURN && run.text.charCodeAt(at + 1) === NEWLINE);
        if (!isTerminator(code) || (!everyLine && !last)) {
            return false;
        }
        if (code === NEWLINE && at > 0 && run.text.charCodeAt(at - 1) === RETURN) {
            return false;
        }
        if (everyLine) {
            return true;
        }
    }
    run.hitEnd = true;
    run.requireEnd = true;
    return true;
}

function isUnixLineEnd(run: RegexRun, at: number, everyLine: boolean): boolean {
    const end = run.anchorTo;
    if (at < end) {
        run.spend(1);
        if (run.text.charCodeAt(at) !== NEWLINE || (!everyLine && at !== end - 1)) {
            return false;
        }
        if (everyLine) {
            return true;
        }
    }
    run.hitEnd = true;
    run.requireEnd = true;
    return true;
}

const WORD = /^[\p{L}\p{Nd}_]$/u;

function isWordEdge(run: RegexRun, at: number): boolean {
    const before = at > run.lookFrom && isWord(codeBefore(run.text, at));
    let after = false;
    if (at < run.lookTo) {
        after = isWord(run.text.codePointAt(at)!);
    } else {
        run.hitEnd = true;
        run.requireEnd = true;
    }
    run.spend(2);
    return before !== after;
}

function isWord(code: number): boolean {
    if (code < 128) {
        const upper = code & ~32;
        return (upper >= 65 && upper <= 90) || (code >= 48 && code <= 57) || code === 95;
    }
    return WORD.test(String.fromCodePoint(code));
}

function codeBefore(text: string, at: number): number {
    const unit = text.charCodeAt(at - 1);
    const paired = unit >= 0xdc00 && unit < 0xe000 && at > 1;
    const whole = paired ? text.codePointAt(at - 2)! : unit;
    return whole > 0xffff ? whole : unit;
}
