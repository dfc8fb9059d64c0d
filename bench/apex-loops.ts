/**
 * What compiled Apex costs beside the same loop written by hand in JavaScript: `npx tsx bench/apex-loops.ts`. Prints one
 * line a loop: milliseconds of both and their ratio, best of several runs in one process.
 */
import { fileURLToPath } from 'node:url';
import { Decimal } from 'decimal.js';
import { createOrg } from '../local/org/platform/setup/createOrg.ts';
import { runTest } from '../local/org/platform/testing/runTest.ts';

interface Loop {
    readonly name: string;
    readonly rounds: number;
    readonly byHand: (rounds: number) => unknown;
    /** The most that the ratio may be. */
    readonly target: number;
}

class Counter {
    count = 0;
    add(by: number): number {
        this.count = (this.count + by) | 0;
        return this.count;
    }
}

function fib(n: number): number {
    return n < 2 ? n : (fib(n - 1) + fib(n - 2)) | 0;
}

class AppError extends Error {}

const loops: Loop[] = [
    {
        name: 'integers',
        rounds: 5_000_000,
        target: 2,
        byHand: (rounds) => {
            let sum = 0;
            for (let i = 0; i < rounds; i++) {
                sum = (sum + (i ^ 7) * 3) | 0;
            }
            return sum;
        }
    },
    {
        name: 'strings',
        rounds: 300_000,
        target: 2,
        byHand: (rounds) => {
            let text = '';
            let found = 0;
            for (let i = 0; i < rounds; i++) {
                text = 'item ' + i;
                if (text.includes('99')) {
                    found = found + text.length;
                }
            }
            return found;
        }
    },
    {
        name: 'lists',
        rounds: 1_000_000,
        target: 2,
        byHand: (rounds) => {
            const list: number[] = [];
            for (let i = 0; i < rounds; i++) {
                list.push(i);
            }
            let sum = 0;
            for (let i = 0; i < list.length; i++) {
                sum = (sum + list[i]!) | 0;
            }
            for (const item of list) {
                sum = (sum + item) | 0;
            }
            return sum;
        }
    },
    {
        name: 'maps',
        rounds: 300_000,
        target: 2,
        byHand: (rounds) => {
            const map = new Map<string, number>();
            for (let i = 0; i < rounds; i++) {
                map.set('key' + (i & 4095), i);
            }
            let sum = 0;
            for (let i = 0; i < rounds; i++) {
                const key = 'key' + (i & 8191);
                if (map.has(key)) {
                    sum = (sum + map.get(key)!) | 0;
                }
            }
            return sum;
        }
    },
    {
        name: 'methods',
        rounds: 5_000_000,
        target: 2,
        byHand: (rounds) => {
            const counter = new Counter();
            for (let i = 0; i < rounds; i++) {
                counter.add(i);
            }
            return counter.count;
        }
    },
    {
        name: 'records',
        rounds: 10_000,
        target: 2,
        byHand: (rounds) => {
            const deals: { Name: string | null; Description: string | null }[] = [];
            for (let i = 0; i < 100; i++) {
                deals.push({ Name: 'deal ' + i, Description: null });
            }
            let sum = 0;
            for (let pass = 0; pass < rounds; pass++) {
                for (const deal of deals) {
                    deal.Description = deal.Name;
                    sum = (sum + deal.Description!.length) | 0;
                }
            }
            return sum;
        }
    },
    {
        name: 'remainders',
        rounds: 3_000_000,
        target: 2,
        byHand: (rounds) => {
            let found = 0;
            for (let i = 0; i < rounds; i++) {
                if (i % 7 === 3) {
                    found = (found + Math.max(i, found)) | 0;
                }
            }
            return found;
        }
    },
    {
        name: 'words',
        rounds: 20_000,
        target: 2,
        byHand: (rounds) => {
            const counts = new Map<string, number>();
            for (let i = 0; i < rounds; i++) {
                for (const word of 'the quick brown fox jumps over the lazy dog'.split(' ')) {
                    counts.set(word, (counts.get(word) ?? 0) + 1);
                }
            }
            return counts.get('the');
        }
    },
    {
        name: 'keys',
        rounds: 1_000,
        target: 2,
        byHand: (rounds) => {
            const map = new Map<string, number>();
            for (let i = 0; i < 1000; i++) {
                map.set('key' + i, i);
            }
            let sum = 0;
            for (let pass = 0; pass < rounds; pass++) {
                for (const key of map.keys()) {
                    sum = (sum + map.get(key)!) | 0;
                }
            }
            return sum;
        }
    },
    {
        name: 'newRecords',
        rounds: 100_000,
        target: 2,
        byHand: (rounds) => {
            const made: { Name: string; NumberOfEmployees: number }[] = [];
            for (let i = 0; i < rounds; i++) {
                made.push({ Name: 'account ' + i, NumberOfEmployees: i });
            }
            return made.length;
        }
    },
    {
        name: 'objects',
        rounds: 3_000_000,
        target: 2,
        byHand: (rounds) => {
            let sum = 0;
            for (let i = 0; i < rounds; i++) {
                const counter = new Counter();
                sum = (sum + counter.add(i)) | 0;
            }
            return sum;
        }
    },
    { name: 'recursion', rounds: 27, target: 2, byHand: fib },
    {
        name: 'decimals',
        rounds: 300_000,
        target: 6,
        byHand: (rounds) => {
            let sum = new Decimal('0');
            const step = new Decimal('1.25');
            for (let i = 0; i < rounds; i++) {
                sum = sum.plus(step.times(2));
            }
            return sum;
        }
    },
    {
        name: 'exceptions',
        rounds: 20_000,
        target: 5,
        byHand: (rounds) => {
            let caught = 0;
            for (let i = 0; i < rounds; i++) {
                try {
                    throw new AppError('no ' + i);
                } catch (e) {
                    if (e instanceof AppError) {
                        caught++;
                    }
                }
            }
            return caught;
        }
    }
];

/** Many, as a busy machine interrupts most of them, but no longer than the CPU limit of a transaction allows. */
const ROUNDS = 40;
const PATIENCE_MS = 3000;
const WARM_UP = 20;

/** The least time of each, in milliseconds; turn by turn, so that a busy machine slows both. */
function best(...works: readonly (() => unknown)[]): number[] {
    const least = works.map(() => Infinity);
    const end = performance.now() + PATIENCE_MS;
    for (let run = 0; run < ROUNDS && performance.now() < end; run++) {
        works.forEach((work, at) => {
            const start = performance.now();
            work();
            least[at] = Math.min(least[at]!, performance.now() - start);
        });
    }
    return least;
}

const { org, code } = createOrg({ projectDir: fileURLToPath(new URL('apex', import.meta.url)) });
console.log('loop          Apex ms   JavaScript ms   ratio   target');
for (const { name, rounds, byHand, target } of loops) {
    let [apex, hand] = [0, 0];
    const inApex = (times: number): unknown => code.invokeStatic('Loops', name, [times]);
    runTest(org, { name }, () => {
        // short calls first: V8 has then seen the begin and the end of each function, and not its loop alone
        for (let call = 0; call < WARM_UP; call++) {
            inApex(1);
            byHand(1);
        }
        [apex, hand] = best(
            () => inApex(rounds),
            () => byHand(rounds)
        ) as [number, number];
    });
    const ratio = apex / hand;
    console.log(
        [
            name.padEnd(12),
            apex.toFixed(2).padStart(8),
            hand.toFixed(2).padStart(15),
            ratio.toFixed(2).padStart(7),
            `≤ ${target}`.padStart(8),
            ratio <= target ? '' : '  over'
        ].join(' ')
    );
}
