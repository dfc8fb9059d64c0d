import { ProjectError } from '../project/projectError.ts';
import { openTestOrg } from '../testing/openTestOrg.ts';
import { seededRandom, shuffled } from '../testing/seededRandom.ts';
import { startThread } from '../testing/startThread.ts';
import { coveringTests } from './coveringTests.ts';
import type { Mutant } from './mutant.ts';
import { mutantsOf } from './mutantsOf.ts';
import type { MutationPlan } from './mutationPlan.ts';
import type { MutationReport, TriedMutant } from './mutationReport.ts';
import type { MutationMessage, MutationTask } from './mutationTask.ts';

/**
 * Breaks the project in small ways, one at a time, and looks which of them its tests notice.
 * @param say told in words how far it is
 * @throws ProjectError when there is nothing to break, or when a test fails before anything is broken
 */
export async function runMutants(plan: MutationPlan, say: (line: string) => void): Promise<MutationReport> {
    const org = openTestOrg({ folders: plan.folders, coverage: true, seed: null });
    const mutants = draw(plan, org.project.sources.filter(isProduct(org.code.coverage(), plan)).flatMap(mutantsOf));
    say(`${mutants.length} ways to break it; looking which test runs which line`);
    const covering = coveringTests(org, (test) => {
        if (test.outcome === 'passed') return;
        throw new ProjectError(
            `${test.class}.${test.method} ${test.outcome} before anything was broken: mend it first.`
        );
    });
    org.http.close();
    const counters = new Int32Array(new SharedArrayBuffer(8));
    const tried: TriedMutant[] = [];
    const note = ({ index, verdict }: MutationMessage): void => {
        tried.push({ ...mutants[index]!, index, verdict });
        const { length } = tried.filter((one) => one.verdict.kind !== 'does not compile');
        if (verdict.kind !== 'does not compile' && length % 10 === 0) say(`${length} of ${plan.count} tried`);
    };
    const threads = Math.max(1, Math.min(plan.jobs, plan.count));
    await Promise.all(Array.from({ length: threads }, () => runThread({ plan, mutants, covering, counters }, note)));
    return reportOf(plan, mutants, tried);
}

/** The drawn mutants in their order; threads may have tried a few more than were asked for. */
function reportOf(plan: MutationPlan, mutants: readonly Mutant[], tried: readonly TriedMutant[]): MutationReport {
    const inOrder = [...tried].sort((a, b) => a.index - b.index);
    const counted = inOrder.filter((one) => one.verdict.kind !== 'does not compile').slice(0, plan.count);
    return {
        possible: mutants.length,
        tried: counted.length,
        noticed: counted.filter((one) => one.verdict.kind === 'noticed').length,
        seed: plan.seed,
        mutants: counted
    };
}

/** What is no test: the runtime counts the lines of just those units. */
function isProduct(units: readonly { readonly file: string; readonly name: string }[], plan: MutationPlan) {
    const wanted = new Set(plan.classes.map((name) => name.toLowerCase()));
    const missing = plan.classes.filter(
        (name) => !units.some((unit) => unit.name.toLowerCase() === name.toLowerCase())
    );
    if (missing.length)
        throw new ProjectError(`There is no class or trigger ${missing.join(', ')} with code to break.`);
    const files = new Set(
        units.filter((unit) => !wanted.size || wanted.has(unit.name.toLowerCase())).map((unit) => unit.file)
    );
    return ({ file }: { readonly file: string }) => files.has(file);
}

function draw(plan: MutationPlan, all: readonly Mutant[]): Mutant[] {
    if (!all.length) throw new ProjectError('There is no Apex to break in these folders.');
    return shuffled(all, seededRandom(plan.seed));
}

function runThread(task: MutationTask, note: (message: MutationMessage) => void): Promise<void> {
    const worker = startThread(task.plan.mutationThread, task);
    worker.on('message', note);
    return new Promise((resolve, reject) => {
        worker.on('error', reject);
        worker.on('exit', () => resolve());
    });
}
