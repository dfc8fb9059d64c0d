import type { CharTest, Folding } from './regexNode.ts';

const TABLE = 256;

/** The test of a class that is written as JavaScript's `v` flag wants it; the first 256 characters come from a table. */
export function classTest(source: string, folding: Folding): CharTest {
    const exact = new RegExp(`^${source}$`, 'v');
    const folded = folding === 'exact' ? exact : new RegExp(`^${source}$`, 'vi');
    return tabled((code) => (code < 128 || folding === 'unicode' ? folded : exact).test(String.fromCodePoint(code)));
}

/** The test of one character. */
export function characterTest(wanted: number, folding: Folding): CharTest {
    const all = sameLetters(wanted, folding);
    const [first, second] = all;
    return all.length > 2
        ? (code) => all.includes(code)
        : second === undefined
          ? (code) => code === first
          : (code) => code === first || code === second;
}

/** The characters that are the same letter. */
export function sameLetters(code: number, folding: Folding): number[] {
    if (folding === 'exact') {
        return [code];
    }
    if (folding === 'ascii') {
        const upper = code & ~32;
        return upper >= 65 && upper <= 90 && code < 128 ? [code, code ^ 32] : [code];
    }
    const text = String.fromCodePoint(code);
    const others = [text.toUpperCase(), text.toLowerCase(), text.toUpperCase().toLowerCase()]
        .filter((other) => [...other].length === 1)
        .map((other) => other.codePointAt(0)!);
    return [...new Set([code, ...others])];
}

function tabled(test: CharTest): CharTest {
    const table = new Uint8Array(TABLE);
    return (code) => {
        if (code >= TABLE) {
            return test(code);
        }
        // 0 unknown, 1 no, 2 yes
        const known = table[code]!;
        if (known !== 0) {
            return known === 2;
        }
        const found = test(code);
        table[code] = found ? 2 : 1;
        return found;
    };
}
