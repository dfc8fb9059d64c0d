import { classTest } from './charTest.ts';
import type { AnchorKind, RegexFlags, RegexNode } from './regexNode.ts';

/** `.` without the flag s. */
export const DOT = '[^\\n\\r\\u0085\\u2028\\u2029]';
/** `\R` */
export const LINE_BREAK: RegexNode = {
    kind: 'choice',
    items: [
        { kind: 'text', codes: [13, 10], folding: 'exact' },
        {
            kind: 'set',
            test: (code) => (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
        }
    ]
};
/** `\X` */
export const GRAPHEME: RegexNode = {
    kind: 'atomic',
    body: {
        kind: 'sequence',
        items: [
            { kind: 'choice', items: [{ kind: 'text', codes: [13, 10], folding: 'exact' }, any('[\\s\\S]')] },
            { kind: 'repeat', body: any('[\\p{M}\\u200d]'), min: 0, max: Infinity, mode: 'greedy' }
        ]
    }
};

function any(source: string): RegexNode {
    return { kind: 'set', test: classTest(source, 'exact') };
}

/** A place of the text. */
export function anchor(at: AnchorKind): RegexNode {
    return { kind: 'anchor', at };
}

/** What `$` means under the flags. */
export function dollar({ m, d }: RegexFlags): AnchorKind {
    return m ? (d ? 'unixLineEnd' : 'lineEnd') : d ? 'unixLastLineEnd' : 'lastLineEnd';
}

/** A sequence whose neighbouring texts are one. */
export function joined(items: readonly RegexNode[]): RegexNode {
    const found: RegexNode[] = [];
    for (const item of items) {
        const last = found.at(-1);
        if (item.kind === 'text' && last?.kind === 'text' && item.folding === last.folding) {
            found[found.length - 1] = { ...last, codes: [...last.codes, ...item.codes] };
        } else {
            found.push(item);
        }
    }
    return found.length === 1 ? found[0]! : { kind: 'sequence', items: found };
}
