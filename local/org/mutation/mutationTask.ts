import type { CoveringTests } from './coveringTests.ts';
import type { Mutant } from './mutant.ts';
import type { Verdict } from './mutationBench.ts';
import type { MutationPlan } from './mutationPlan.ts';

/** What a thread is given. */
export interface MutationTask {
    readonly plan: MutationPlan;
    /** In the order in which they are tried. */
    readonly mutants: readonly Mutant[];
    readonly covering: CoveringTests;
    /** Shared memory: how many mutants were taken, and how many of them compiled. */
    readonly counters: Int32Array;
}

export const taken = 0;
export const compiled = 1;

/** What a thread tells of each mutant: its index in the task, and what became of it. */
export interface MutationMessage {
    readonly index: number;
    readonly verdict: Verdict;
}
