import { raise } from '../../values/exceptions/raise.ts';

/** How often one matcher may look at its text (Apex Reference Guide, "Pattern Class"). */
export const READS = 1_000_000;

/** Where a match goes on: the end of the whole match, or -1. */
export type Step = (run: RegexRun, at: number) => number;

/** The state of one search: the text, its region, the groups found so far. */
export class RegexRun {
    text: string;
    from = 0;
    to: number;
    anchoring = true;
    transparent = false;
    /** Starts and ends of the groups by turns; -1 for one that took no part. */
    readonly groups: Int32Array;
    /** Where the open groups began. */
    readonly starts: Int32Array;
    /** Rounds of the loops, and where each round began. */
    readonly counts: Int32Array;
    readonly begins: Int32Array;
    /** Where `\\G` is: the end of the last match; -1 before the first search. */
    lastEnd = -1;
    /** The end of the last match; 0 before the first. */
    last = 0;
    /** Where a lookbehind has to end. */
    behindEnd = 0;
    /** Whether a match has to end where the region ends. */
    endAnchored = false;
    hitEnd = false;
    requireEnd = false;
    private reads = 0;

    constructor(text: string, groups: number, loops: number) {
        this.text = text;
        this.to = text.length;
        this.groups = new Int32Array(2 * groups + 2).fill(-1);
        this.starts = new Int32Array(groups + 1).fill(-1);
        this.counts = new Int32Array(loops);
        this.begins = new Int32Array(loops);
    }

    /** Counts `n` looks at the text; System.LimitException once there were too many. */
    spend(n: number): void {
        this.reads += n;
        if (this.reads > READS) {
            tooComplicated();
        }
    }

    /** The code point at a place that is not the end. */
    codeAt(at: number): number {
        if (++this.reads > READS) {
            tooComplicated();
        }
        const unit = this.text.charCodeAt(at);
        return unit >= 0xd800 && unit < 0xdc00 && at + 1 < this.to ? this.text.codePointAt(at)! : unit;
    }

    get lookFrom(): number {
        return this.transparent ? 0 : this.from;
    }

    get lookTo(): number {
        return this.transparent ? this.text.length : this.to;
    }

    get anchorFrom(): number {
        return this.anchoring ? this.from : 0;
    }

    get anchorTo(): number {
        return this.anchoring ? this.to : this.text.length;
    }
}

export function tooComplicated(): never {
    return raise('System.LimitException', 'Regex too complicated');
}
