/** What a run of `apex mutate` is to do. Plain data, so that threads can share it. */
export interface MutationPlan {
    /** SFDX projects or plain folders. */
    readonly folders: readonly string[];
    /** Only these classes and triggers, in any case; empty means all that are no tests. */
    readonly classes: readonly string[];
    /** So many mutants are tried; those that do not compile are replaced by others. */
    readonly count: number;
    /** Decides which ones: the same seed draws the same mutants from the same sources. */
    readonly seed: number;
    /** At most so many threads. */
    readonly jobs: number;
    /** Address of the module that those threads run. */
    readonly mutationThread: string;
}
