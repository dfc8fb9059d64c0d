import { anchorStep } from './anchorStep.ts';
import { characterTest, sameLetters } from './charTest.ts';
import { anyLoop, characterLoop, fixedLoop } from './loopStep.ts';
import { widthOf, type CharTest, type Folding, type RegexNode } from './regexNode.ts';
import type { RegexRun, Step } from './regexRun.ts';

const accept: Step = (_run, at) => at;

export interface CompiledRegex {
    readonly start: Step;
    /** How many counters its loops need. */
    readonly loops: number;
}

/** Turns a tree into functions that try, go back and try again in the order of java.util.regex. */
export function compileRegex(tree: RegexNode): CompiledRegex {
    const compiler = new RegexCompiler();
    const start = compiler.step(tree, (run, at) => (run.endAnchored && at !== run.to ? -1 : at));
    return { start, loops: compiler.loops };
}

class RegexCompiler {
    loops = 0;

    step(node: RegexNode, next: Step): Step {
        switch (node.kind) {
            case 'text':
                return textStep(node.codes, node.folding, next);
            case 'set':
                return setStep(node.test, next);
            case 'sequence':
                return node.items.reduceRight((after, item) => this.step(item, after), next);
            case 'choice':
                return this.#choice(node.items, next);
            case 'group':
                return this.#group(node.number, node.body, next);
            case 'repeat':
                return this.#repeat(node, next);
            case 'atomic':
                return this.#atomic(node.body, next);
            case 'look':
                return node.behind ? this.#behind(node, next) : this.#ahead(node, next);
            case 'back':
                return backStep(node.group, node.folding, next);
            case 'anchor':
                return anchorStep(node.at, next);
        }
    }

    #choice(items: readonly RegexNode[], next: Step): Step {
        const steps = items.map((item) => this.step(item, next));
        return (run, at) => {
            for (const step of steps) {
                const end = step(run, at);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        };
    }

    #group(number: number, body: RegexNode, next: Step): Step {
        const inner = this.step(body, (run, at) => {
            const [start, end] = [run.groups[2 * number]!, run.groups[2 * number + 1]!];
            run.groups[2 * number] = run.starts[number]!;
            run.groups[2 * number + 1] = at;
            const found = next(run, at);
            if (found < 0) {
                run.groups[2 * number] = start;
                run.groups[2 * number + 1] = end;
            }
            return found;
        });
        return (run, at) => {
            const outer = run.starts[number]!;
            run.starts[number] = at;
            const found = inner(run, at);
            run.starts[number] = outer;
            return found;
        };
    }

    #repeat(node: RegexNode & { kind: 'repeat' }, next: Step): Step {
        const test = oneCharacter(node.body);
        if (test !== null) {
            return characterLoop(node, test, next);
        }
        if (isFixed(node.body)) {
            return fixedLoop(node, this.step(node.body, accept), next);
        }
        if (node.mode === 'possessive') {
            return this.#atomic({ ...node, mode: 'greedy' }, next);
        }
        return anyLoop(node, this.loops++, (round) => this.step(node.body, round), next);
    }

    #atomic(body: RegexNode, next: Step): Step {
        const inner = this.step(body, accept);
        return (run, at) => {
            const end = inner(run, at);
            return end < 0 ? -1 : next(run, end);
        };
    }

    #ahead({ body, negative }: RegexNode & { kind: 'look' }, next: Step): Step {
        const inner = this.step(body, accept);
        return (run, at) => {
            const to = run.to;
            run.to = run.lookTo;
            if (negative && at >= run.to) {
                // more text could bring what must not be there
                run.requireEnd = true;
            }
            const found = inner(run, at) >= 0;
            run.to = to;
            return found === negative ? -1 : next(run, at);
        };
    }

    #behind({ body, negative }: RegexNode & { kind: 'look' }, next: Step): Step {
        const { min, max } = widthOf(body);
        const inner = this.step(body, (run, at) => (at === run.behindEnd ? at : -1));
        return (run, at) => {
            const { behindEnd, from } = run;
            run.behindEnd = at;
            run.from = run.lookFrom;
            const first = Math.max(run.from, at - max);
            let found = false;
            for (let start = at - min; !found && start >= first; start--) {
                found = inner(run, start) >= 0;
            }
            run.behindEnd = behindEnd;
            run.from = from;
            return found === negative ? -1 : next(run, at);
        };
    }
}

/** The test of a node that takes exactly one character. */
function oneCharacter(node: RegexNode): CharTest | null {
    if (node.kind === 'set') {
        return node.test;
    }
    return node.kind === 'text' && node.codes.length === 1 ? characterTest(node.codes[0]!, node.folding) : null;
}

/** Whether a node can match in one way only from a given place. */
function isFixed(node: RegexNode): boolean {
    switch (node.kind) {
        case 'text':
        case 'set':
        case 'anchor':
        case 'atomic':
        case 'back':
        case 'look':
            return true;
        case 'sequence':
            return node.items.every(isFixed);
        case 'group':
            return isFixed(node.body);
        case 'repeat':
            return (node.min === node.max || node.mode === 'possessive') && isFixed(node.body);
        case 'choice':
            return false;
    }
}

function setStep(test: CharTest, next: Step): Step {
    return (run, at) => {
        if (at >= run.to) {
            run.hitEnd = true;
            return -1;
        }
        const code = run.codeAt(at);
        return test(code) ? next(run, at + (code > 0xffff ? 2 : 1)) : -1;
    };
}

function textStep(codes: readonly number[], folding: Folding, next: Step): Step {
    if (folding !== 'exact') {
        return codes.reduceRight((after, code) => setStep(characterTest(code, folding), after), next);
    }
    const text = String.fromCodePoint(...codes);
    return (run, at) => {
        for (let index = 0; index < text.length; index++) {
            if (at + index >= run.to) {
                run.hitEnd = true;
                return -1;
            }
            run.spend(1);
            if (run.text.charCodeAt(at + index) !== text.charCodeAt(index)) {
                return -1;
            }
        }
        return next(run, at + text.length);
    };
}

/** A group that took no part matches nothing. */
function backStep(group: number, folding: Folding, next: Step): Step {
    return (run, at) => {
        const [start, end] = [run.groups[2 * group] ?? -1, run.groups[2 * group + 1] ?? -1];
        if (start < 0) {
            return -1;
        }
        for (let index = 0; index < end - start; index++) {
            if (at + index >= run.to) {
                run.hitEnd = true;
                return -1;
            }
            run.spend(1);
            if (!sameUnit(run, start + index, at + index, folding)) {
                return -1;
            }
        }
        return next(run, at + end - start);
    };
}

function sameUnit(run: RegexRun, one: number, other: number, folding: Folding): boolean {
    const [a, b] = [run.text.charCodeAt(one), run.text.charCodeAt(other)];
    return a === b || sameLetters(a, folding).includes(b);
}
