import { callEntry } from '../transactions/callEntry.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { AsyncOptions } from './asyncOptions.ts';
import { copyState } from './copyState.ts';
import { ParentResult, runFinalizer } from './finalizerRun.ts';
import { failureText, isApexFailure } from './jobFailure.ts';
import type { Org } from '../org.ts';
import type { OrgUser } from '../users/orgUser.ts';
import { QueueableContext } from './jobContexts.ts';
import type { RunningJob } from './runningJob.ts';
import type { TestContext } from '../testing/testContext.ts';
import { current, runTransaction, type Transaction } from '../transactions/transaction.ts';
import { classNameOf, implementsType } from '../transactions/userClass.ts';

const maxDelayMinutes = 10;
/** A job that keeps failing may be enqueued again by its finalizer so many times (Apex Developer Guide, "Transaction Finalizers"). */
const maxFailures = 5;

/** What one Queueable needs to run, with the object's state as it was when it was enqueued. */
interface QueueableJob {
    readonly state: object;
    readonly user: OrgUser;
    readonly test: TestContext | null;
    readonly running: RunningJob;
}

/** System.enqueueJob: the id of the job, which starts after the commit. */
export function enqueueQueueable(queueable: object | null, options: AsyncOptions = new AsyncOptions()): string {
    const transaction = current();
    const { org } = transaction;
    if (queueable === null) {
        return raise('System.IllegalArgumentException', 'Argument cannot be null.');
    }
    const running = nextJob(transaction, options);
    transaction.limits.spend('queueables');
    const minutes = delayMinutes(options, transaction);
    const signature = options.signature?.text ?? null;
    if (signature !== null && org.signatures.has(signature)) {
        raise('System.DuplicateMessageException', 'Attempt to enqueue job with duplicate queueable signature');
    }
    const id = org.records.insertJob('Queueable', classNameOf(queueable), 'Queued');
    const job: QueueableJob = {
        state: copyState(queueable),
        user: transaction.user,
        test: transaction.test,
        running: { ...running, id }
    };
    if (signature !== null) {
        org.signatures.add(signature);
    }
    const forget = (): void => void (signature !== null && org.signatures.delete(signature));
    transaction.uncommittedWork = true;
    transaction.afterCommit(() => {
        org.queue.add({
            id,
            title: classNameOf(queueable),
            dueAt: org.clock.now() + (transaction.test ? 0 : minutes * 60_000),
            signature,
            follows: transaction.job?.kind === 'finalizer',
            run() {
                forget();
                runQueueable(org, job);
            }
        });
    }, forget);
    return id;
}

/** Where in its chain the new job stands; refuses a chain that is too long. */
function nextJob(transaction: Transaction, options: AsyncOptions): RunningJob {
    const parent = transaction.job;
    const inChain = parent !== null && (parent.kind === 'queueable' || parent.kind === 'finalizer');
    const depth = inChain ? parent.depth + 1 : 1;
    const maxDepth = options.maximumDepth ?? (inChain ? parent.maxDepth : null);
    // a finalizer may enqueue one job in tests, too
    const chainedInTest = parent?.kind === 'queueable' && transaction.test !== null && maxDepth === null;
    if (chainedInTest || (maxDepth !== null && depth > maxDepth)) {
        raise('System.AsyncException', 'Maximum stack depth has been reached.');
    }
    if (parent?.kind === 'finalizer' && parent.failedBefore > maxFailures) {
        raise('System.AsyncException', `Maximum number of consecutive failed job retries reached: ${maxFailures}`);
    }
    return {
        id: '',
        kind: 'queueable',
        depth,
        maxDepth,
        minDelayMinutes: options.minimumDelay,
        failedBefore: parent?.kind === 'finalizer' ? parent.failedBefore : 0,
        finalizer: null
    };
}

function delayMinutes(options: AsyncOptions, transaction: Transaction): number {
    const inherited = transaction.job?.minDelayMinutes ?? 0;
    const minutes = options.minimumDelay ?? inherited;
    if (minutes < 0 || minutes > maxDelayMinutes) {
        raise('System.AsyncException', `Delay must be between 0 and ${maxDelayMinutes} minutes.`);
    }
    return minutes;
}

function runQueueable(org: Org, job: QueueableJob): void {
    const { running } = job;
    const name = classNameOf(job.state);
    org.records.updateJob(running.id, { Status: 'Processing' });
    org.emit({ kind: 'job', job: name, type: 'Queueable', status: 'started', error: null });
    let failure: unknown = null;
    let requestId: string | undefined;
    try {
        const calloutsAllowed = implementsType(job.state, 'Database.AllowsCallouts');
        const start = { kind: 'queueable', user: job.user, test: job.test, job: running, calloutsAllowed } as const;
        runTransaction(org, start, (transaction) => {
            requestId = transaction.requestId;
            callEntry(job.state, 'execute', 'system.queueablecontext', new QueueableContext(running.id));
        });
    } catch (error) {
        failure = error;
    }
    finishQueueable(org, job, failure);
    if (running.finalizer) {
        runFinalizer(org, { ...job, finalizer: running.finalizer, requestId }, new ParentResult(failure));
    }
    if (failure !== null && (job.test !== null || !isApexFailure(failure))) {
        throw failure;
    }
}

function finishQueueable(org: Org, job: QueueableJob, failure: unknown): void {
    const status = failure === null ? 'Completed' : 'Failed';
    const error = failure === null ? null : failureText(failure);
    org.records.updateJob(job.running.id, {
        Status: status,
        NumberOfErrors: failure === null ? 0 : 1,
        ExtendedStatus: error,
        JobItemsProcessed: failure === null ? 1 : 0
    });
    org.emit({ kind: 'job', job: classNameOf(job.state), type: 'Queueable', status: status.toLowerCase(), error });
}
