/** Tells whether a code point belongs to a class of characters. */
export type CharTest = (code: number) => boolean;

/** How letters compare: as they are, ASCII letters in any case, all letters in any case. */
export type Folding = 'exact' | 'ascii' | 'unicode';

export type AnchorKind =
    | 'textStart'
    | 'lineStart'
    | 'unixLineStart'
    | 'textEnd'
    | 'lastLineEnd'
    | 'unixLastLineEnd'
    | 'lineEnd'
    | 'unixLineEnd'
    | 'lastMatch'
    | 'wordEdge'
    | 'noWordEdge';

/** A regular expression of java.util.regex, parsed. */
export type RegexNode =
    | { readonly kind: 'text'; readonly codes: readonly number[]; readonly folding: Folding }
    | { readonly kind: 'set'; readonly test: CharTest }
    | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
    | { readonly kind: 'choice'; readonly items: readonly RegexNode[] }
    | { readonly kind: 'group'; readonly number: number; readonly body: RegexNode }
    | {
          readonly kind: 'repeat';
          readonly body: RegexNode;
          readonly min: number;
          readonly max: number;
          readonly mode: 'greedy' | 'lazy' | 'possessive';
      }
    | { readonly kind: 'atomic'; readonly body: RegexNode }
    | { readonly kind: 'look'; readonly body: RegexNode; readonly behind: boolean; readonly negative: boolean }
    | { readonly kind: 'back'; readonly group: number; readonly folding: Folding }
    | { readonly kind: 'anchor'; readonly at: AnchorKind };

/** Of one group of flags: `(?i)`, `(?s)`, `(?m)`, `(?x)`, `(?d)`, `(?u)`. */
export interface RegexFlags {
    readonly i: boolean;
    readonly s: boolean;
    readonly m: boolean;
    readonly x: boolean;
    readonly d: boolean;
    readonly u: boolean;
}

/** The least and the greatest number of characters that a node takes; Infinity where there is no bound. */
export function widthOf(node: RegexNode): { readonly min: number; readonly max: number } {
    switch (node.kind) {
        case 'text':
            return same(node.codes.reduce((sum, code) => sum + (code > 0xffff ? 2 : 1), 0));
        case 'set':
            return same(1);
        case 'sequence': {
            const all = node.items.map(widthOf);
            return { min: sum(all.map(({ min }) => min)), max: sum(all.map(({ max }) => max)) };
        }
        case 'choice': {
            const all = node.items.map(widthOf);
            return { min: Math.min(...all.map(({ min }) => min)), max: Math.max(...all.map(({ max }) => max)) };
        }
        case 'group':
        case 'atomic':
            return widthOf(node.body);
        case 'repeat': {
            const one = widthOf(node.body);
            return { min: one.min * node.min, max: node.max === 0 || one.max === 0 ? 0 : one.max * node.max };
        }
        case 'back':
            return { min: 0, max: Infinity };
        case 'look':
        case 'anchor':
            return same(0);
    }
}

function same(width: number): { readonly min: number; readonly max: number } {
    return { min: width, max: width };
}

function sum(numbers: readonly number[]): number {
    return numbers.reduce((total, one) => total + one, 0);
}
