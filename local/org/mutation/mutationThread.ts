import { parentPort, workerData } from 'node:worker_threads';
import { openTestOrg } from '../testing/openTestOrg.ts';
import { testsFor } from './coveringTests.ts';
import { MutationBench } from './mutationBench.ts';
import { compiled, taken, type MutationMessage, type MutationTask } from './mutationTask.ts';

/** A thread of `apex mutate`: an org of its own, in which it breaks one class after the other. */
const { task } = workerData as { readonly task: MutationTask };
const { plan, mutants, covering, counters } = task;

const org = openTestOrg({ folders: plan.folders, coverage: false, seed: null });
const bench = new MutationBench(org);
while (Atomics.load(counters, compiled) < plan.count) {
    const index = Atomics.add(counters, taken, 1);
    const mutant = mutants[index];
    if (!mutant) break;
    const verdict = bench.try(mutant, testsFor(covering, mutant.file, mutant.line));
    if (verdict.kind !== 'does not compile') Atomics.add(counters, compiled, 1);
    parentPort!.postMessage({ index, verdict } satisfies MutationMessage);
}
org.http.close();
