import type { ApexException } from '../../values/exceptions/apexException.ts';
import { asApexException } from '../../values/exceptions/asApexException.ts';
import { callEntry } from '../transactions/callEntry.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { failureText, isApexFailure } from './jobFailure.ts';
import type { Org } from '../org.ts';
import type { OrgUser } from '../users/orgUser.ts';
import type { RunningJob } from './runningJob.ts';
import type { TestContext } from '../testing/testContext.ts';
import { current, runTransaction } from '../transactions/transaction.ts';
import { classNameOf } from '../transactions/userClass.ts';

/** How the parent job ended. */
export class ParentResult {
    readonly exception: ApexException | null;

    constructor(failure: unknown) {
        this.exception = failure === null ? null : asApexException(failure);
    }
}

/** System.FinalizerContext */
export class FinalizerContext {
    readonly jobId: string;
    readonly requestId: string;
    readonly result: ParentResult;

    constructor(jobId: string, requestId: string, result: ParentResult) {
        this.jobId = jobId;
        this.requestId = requestId;
        this.result = result;
    }
}

platformClass('System.FinalizerContext', FinalizerContext);

/** System.attachFinalizer: one for a job, from within `execute`. */
export function attachFinalizer(finalizer: object | null): void {
    const { job } = current();
    if (finalizer === null) {
        raise('System.IllegalArgumentException', 'Argument cannot be null.');
    }
    if (job?.kind !== 'queueable') {
        raise('System.HandledException', 'System.attachFinalizer(Finalizer) is not allowed in this context');
    }
    if (job.finalizer) {
        raise('System.HandledException', 'More than one Finalizer cannot be attached to same Async Apex Job');
    }
    job.finalizer = finalizer;
}

interface FinishedJob {
    readonly user: OrgUser;
    readonly test: TestContext | null;
    readonly running: RunningJob;
    readonly finalizer: object;
    readonly requestId: string | undefined;
}

/** Runs the finalizer of a job that has ended, in a transaction of its own with the same request id. */
export function runFinalizer(org: Org, job: FinishedJob, result: ParentResult): void {
    const failedBefore = result.exception ? job.running.failedBefore + 1 : 0;
    const running: RunningJob = { ...job.running, kind: 'finalizer', failedBefore, finalizer: null };
    const start = {
        kind: 'finalizer',
        user: job.user,
        test: job.test,
        job: running,
        requestId: job.requestId
    } as const;
    const title = classNameOf(job.finalizer);
    try {
        runTransaction(org, start, (transaction) => {
            const context = new FinalizerContext(running.id, transaction.requestId, result);
            callEntry(job.finalizer, 'execute', 'system.finalizercontext', context);
        });
        org.emit({ kind: 'job', job: title, type: 'Finalizer', status: 'completed', error: null });
    } catch (error) {
        org.emit({ kind: 'job', job: title, type: 'Finalizer', status: 'failed', error: failureText(error) });
        if (job.test !== null || !isApexFailure(error)) {
            throw error;
        }
    }
}
