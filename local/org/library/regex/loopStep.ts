import type { CharTest, RegexNode } from './regexNode.ts';
import type { RegexRun, Step } from './regexRun.ts';

type Repeat = RegexNode & { kind: 'repeat' };

/** A class of characters, so and so many times; without recursion. */
export function characterLoop({ min, max, mode }: Repeat, test: CharTest, next: Step): Step {
    const takes = (run: RegexRun, at: number): number => {
        if (at >= run.to) {
            run.hitEnd = true;
            return -1;
        }
        const code = run.codeAt(at);
        return test(code) ? at + (code > 0xffff ? 2 : 1) : -1;
    };
    const least = (run: RegexRun, from: number): number => {
        let at = from;
        for (let count = 0; count < min && at >= 0; count++) {
            at = takes(run, at);
        }
        return at;
    };
    if (mode === 'lazy') {
        return (run, from) => {
            let at = least(run, from);
            for (let count = min; at >= 0; count++) {
                const end = next(run, at);
                if (end >= 0 || count >= max) {
                    return end;
                }
                at = takes(run, at);
            }
            return -1;
        };
    }
    return (run, from) => {
        const start = least(run, from);
        if (start < 0) {
            return -1;
        }
        let at = start;
        for (let count = min; count < max; count++) {
            const after = takes(run, at);
            if (after < 0) {
                break;
            }
            at = after;
        }
        if (mode === 'possessive') {
            return next(run, at);
        }
        for (; at >= start; at = stepBack(run.text, at, start)) {
            const end = next(run, at);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    };
}

/** One code point back; below `start` when there is none. */
function stepBack(text: string, at: number, start: number): number {
    const low = text.charCodeAt(at - 1);
    const isPair = low >= 0xdc00 && low < 0xe000 && at - 2 >= start && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800;
    return isPair ? at - 2 : at - 1;
}

/** A body that can match in one way only: its rounds are remembered and given back one by one, without recursion. */
export function fixedLoop({ min, max, mode }: Repeat, body: Step, next: Step): Step {
    return (run, from) => {
        const places = [from];
        const groups = [run.groups.slice()];
        const more = (): boolean => {
            const at = places.at(-1)!;
            const after = body(run, at);
            if (after < 0) {
                return false;
            }
            // a round of nothing counts once, for what its groups caught
            const stands = after === at && places.length > min;
            places.push(after);
            groups.push(run.groups.slice());
            return !stands;
        };
        while (places.length <= min) {
            if (!more()) {
                run.groups.set(groups[0]!);
                return -1;
            }
        }
        if (mode === 'lazy') {
            return lazily(run, places, max, more, next, groups[0]!);
        }
        while (places.length <= max && more()) {
            // as many rounds as there are
        }
        const before = groups[0]!;
        for (; places.length > min; places.pop(), groups.pop()) {
            run.groups.set(groups.at(-1)!);
            const end = next(run, places.at(-1)!);
            if (end >= 0) {
                return end;
            }
            if (mode === 'possessive') {
                break;
            }
        }
        run.groups.set(before);
        return -1;
    };
}

function lazily(
    run: RegexRun,
    places: readonly number[],
    max: number,
    more: () => boolean,
    next: Step,
    before: Int32Array
): number {
    for (;;) {
        const end = next(run, places.at(-1)!);
        if (end >= 0) {
            return end;
        }
        if (places.length > max || !more()) {
            run.groups.set(before);
            return -1;
        }
    }
}

/** Any other body: each round goes on from inside the one before. `id` is the loop's place in the counters. */
export function anyLoop({ min, max, mode }: Repeat, id: number, compile: (next: Step) => Step, next: Step): Step {
    const round: Step = (run, at) => {
        const [count, begin] = [run.counts[id]!, run.begins[id]!];
        const again = (): number => {
            run.counts[id] = count + 1;
            run.begins[id] = at;
            const end = body(run, at);
            run.counts[id] = count;
            run.begins[id] = begin;
            return end;
        };
        if (at === begin) {
            return next(run, at);
        }
        if (count < min) {
            return again();
        }
        if (count >= max) {
            return next(run, at);
        }
        if (mode === 'lazy') {
            const end = next(run, at);
            return end >= 0 ? end : again();
        }
        const end = again();
        return end >= 0 ? end : next(run, at);
    };
    const body = compile(round);
    return (run, at) => {
        const [count, begin] = [run.counts[id]!, run.begins[id]!];
        run.counts[id] = 0;
        run.begins[id] = -1;
        const end = round(run, at);
        run.counts[id] = count;
        run.begins[id] = begin;
        return end;
    };
}
