import type { ApexToken } from '@apexdevtools/apex-parser';

/**
 * `new Integer[][]{ … }`: the grammar knows one pair of brackets there. The further ones are hidden from it; the map tells
 * how many there were, by the first of them.
 */
export function hideFurtherBrackets(tokens: readonly ApexToken[]): ReadonlyMap<ApexToken, number> {
    const depths = new Map<ApexToken, number>();
    for (let at = 0; at < tokens.length; at++) {
        const first = /^new$/i.test(tokens[at]!.text) ? behindType(tokens, at + 1) : tokens.length;
        const end = behindBrackets(tokens, first);
        if (end - first >= 4 && tokens[end]?.text === '{') {
            depths.set(tokens[first]!, (end - first) / 2);
            tokens.slice(first + 2, end).forEach((token) => (token.channel = hidden));
        }
    }
    return depths;
}

const hidden = 1;

/** Behind a name with its type arguments. */
function behindType(tokens: readonly ApexToken[], from: number): number {
    let open = 0;
    let at = from;
    for (; at < tokens.length; at++) {
        const { text } = tokens[at]!;
        if (text === '<') open++;
        else if (text === '>') open--;
        else if (!/^(\w+|\.)$/.test(text) && (open === 0 || !/^[,[\]]$/.test(text))) break;
    }
    return at;
}

function behindBrackets(tokens: readonly ApexToken[], from: number): number {
    let at = from;
    while (tokens[at]?.text === '[' && tokens[at + 1]?.text === ']') at += 2;
    return at;
}
