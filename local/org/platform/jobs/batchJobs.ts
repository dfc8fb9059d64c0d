import { ApexList } from '../../values/collections/apexList.ts';
import { callUser } from '../../values/objects/callUser.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import { publishBatchError, type BatchFailure } from './batchErrorEvent.ts';
import { batchRows } from './batchRows.ts';
import { copyState } from './copyState.ts';
import { failureText, firstError, isApexFailure } from './jobFailure.ts';
import { BatchableContext } from './jobContexts.ts';
import type { Org } from '../org.ts';
import type { OrgUser } from '../users/orgUser.ts';
import type { RunningJob } from './runningJob.ts';
import type { TestContext } from '../testing/testContext.ts';
import { current, runTransaction } from '../transactions/transaction.ts';
import type { TransactionKind } from '../transactions/transactionKind.ts';
import { classNameOf, implementsType } from '../transactions/userClass.ts';

const defaultScope = 200;
const maxLocatorScope = 2000;

/** Database.executeBatch: the id of the job. Each of its methods runs in a transaction of its own. */
export function executeBatch(batch: object | null, scope: number | null = defaultScope): string {
    const transaction = current();
    if (batch === null) {
        return raise('System.NullPointerException', 'Argument cannot be null.');
    }
    if (scope === null || scope < 1) {
        return raise(
            'System.UnexpectedException',
            'Invalid value for "scope" parameter passed to Database.executeBatch'
        );
    }
    if (transaction.kind === 'batchStart' || transaction.kind === 'batchExecute') {
        raise(
            'System.AsyncException',
            'Database.executeBatch cannot be called from a batch start, batch execute, or future method.'
        );
    }
    const { org, user, test, limits } = transaction;
    if (limits.used('batchJobs') >= limits.max('batchJobs')) {
        raise('System.AsyncException', flexQueueIsFull(org.settings.organizationId));
    }
    limits.spend('batchJobs');
    const id = org.records.insertJob('BatchApex', classNameOf(batch), 'Holding');
    const run = new BatchRun(org, { id, state: copyState(batch), scope, user, test });
    transaction.uncommittedWork = true;
    const follows = ['batchFinish', 'queueable', 'finalizer'].includes(transaction.kind);
    transaction.afterCommit(() => run.enqueue(() => run.start(), follows));
    return id;
}

interface BatchJob {
    readonly id: string;
    readonly state: object;
    readonly scope: number;
    readonly user: OrgUser;
    readonly test: TestContext | null;
}

/** One batch job on its way: start, one execute after the other, finish; other jobs run in between. */
class BatchRun {
    readonly #org: Org;
    readonly #job: BatchJob;
    readonly #running: RunningJob;
    readonly #stateful: boolean;
    readonly #callouts: boolean;
    #chunks: ApexValue[][] = [];
    #listType = 'List<Object>';
    #workers: readonly string[] = [];
    #processed = 0;
    #errors = 0;

    constructor(org: Org, job: BatchJob) {
        this.#org = org;
        this.#job = job;
        this.#running = {
            id: job.id,
            kind: 'batch',
            depth: 1,
            maxDepth: null,
            minDelayMinutes: null,
            failedBefore: 0,
            finalizer: null
        };
        this.#stateful = implementsType(job.state, 'Database.Stateful');
        this.#callouts = implementsType(job.state, 'Database.AllowsCallouts');
    }

    enqueue(step: () => void, follows = false): void {
        const { id, test } = this.#job;
        const dueAt = test ? 0 : this.#org.clock.now();
        this.#org.queue.add({ id, title: this.#name, dueAt, signature: null, follows, run: step });
    }

    get #name(): string {
        return classNameOf(this.#job.state);
    }

    start(): void {
        this.#org.emit({ kind: 'job', job: this.#name, type: 'Batch', status: 'started', error: null });
        this.#org.records.updateJob(this.#job.id, { Status: 'Preparing' });
        try {
            this.#transaction('batchStart', (context) => {
                const rows = batchRows(callUser(this.#job.state, 'start', [context]));
                this.#listType = rows.listType;
                const scope = rows.isLocator ? Math.min(this.#job.scope, maxLocatorScope) : this.#job.scope;
                this.#chunks = chunksOf(rows.rows, scope);
                this.#workers = this.#org.records.insertWorkers(this.#job.id, rows.rows.length);
            });
        } catch (error) {
            this.#fail('START', error);
            return;
        }
        if (this.#job.test && this.#chunks.length > 1) {
            raise('System.UnexpectedException', oneChunkOnly);
        }
        this.#org.records.updateJob(this.#job.id, { Status: 'Processing', TotalJobItems: this.#chunks.length });
        this.#next();
    }

    #next(): void {
        const step = this.#chunks.length > 0 ? () => this.#execute(this.#chunks.shift()!) : () => this.#finish();
        if (this.#job.test) {
            step();
        } else {
            this.enqueue(step);
        }
    }

    #execute(rows: ApexValue[]): void {
        const state = this.#stateful ? this.#job.state : copyState(this.#job.state);
        try {
            this.#transaction('batchExecute', (context) => {
                callUser(state, 'execute', [context, new ApexList(typeNamed(this.#listType), rows)]);
            });
        } catch (error) {
            this.#errors += 1;
            if (this.#errors === 1) this.#org.records.updateJob(this.#job.id, { ExtendedStatus: firstError(error) });
            this.#report('chunk failed', error);
            this.#raise('EXECUTE', error, rows);
            this.#count();
            this.#passOn(error);
            this.#next();
            return;
        }
        this.#count();
        this.#next();
    }

    #count(): void {
        this.#processed += 1;
        this.#org.records.updateJob(this.#job.id, {
            JobItemsProcessed: this.#processed,
            NumberOfErrors: this.#errors
        });
    }

    /** By the time finish runs, the job is completed and has its CompletedDate (fact platform-batch-is-completed-in-finish). */
    #finish(): void {
        [this.#job.id, ...this.#workers].forEach((id) => this.#org.records.updateJob(id, { Status: 'Completed' }));
        try {
            this.#transaction('batchFinish', (context) => callUser(this.#job.state, 'finish', [context]));
        } catch (error) {
            this.#fail('FINISH', error);
            return;
        }
        this.#report('completed', null);
    }

    #fail(phase: BatchFailure['phase'], error: unknown): void {
        const text = failureText(error);
        this.#org.records.updateJob(this.#job.id, { Status: 'Failed', ExtendedStatus: text, NumberOfErrors: 1 });
        this.#report('failed', error);
        this.#raise(phase, error, []);
        this.#passOn(error);
    }

    #raise(phase: BatchFailure['phase'], error: unknown, scope: readonly ApexValue[]): void {
        const { state, id, user, test } = this.#job;
        publishBatchError(this.#org, { batch: state, jobId: id, phase, scope, error, userId: user.id }, test);
    }

    /** In a test the error comes out of Test.stopTest; in a running org it ends here. */
    #passOn(error: unknown): void {
        if (this.#job.test || !isApexFailure(error)) {
            throw error;
        }
    }

    #transaction(kind: TransactionKind, work: (context: BatchableContext) => void): void {
        const { user, test, id } = this.#job;
        const start = { kind, user, test, job: this.#running, calloutsAllowed: this.#callouts };
        runTransaction(this.#org, start, () => work(new BatchableContext(id, id)));
    }

    #report(status: string, error: unknown): void {
        const text = error === null ? null : failureText(error);
        this.#org.emit({ kind: 'job', job: this.#name, type: 'Batch', status, error: text });
    }
}

const oneChunkOnly =
    'No more than one executeBatch can be called from within a test method. Please make sure the iterable returned ' +
    'from your start method matches the batch size, resulting in one executeBatch invocation.';

function chunksOf(rows: readonly ApexValue[], size: number): ApexValue[][] {
    const chunks: ApexValue[][] = [];
    for (let at = 0; at < rows.length; at += size) {
        chunks.push(rows.slice(at, at + size));
    }
    return chunks;
}

/** Unlike other limits it can be caught; quoted from orgs. */
function flexQueueIsFull(org: string): string {
    return (
        `You've exceeded the limit of 100 jobs in the flex queue for org ${org}. Wait for some of your batch jobs to ` +
        'finish before adding more. To monitor and reorder jobs, use the Apex Flex Queue page in Setup.'
    );
}
