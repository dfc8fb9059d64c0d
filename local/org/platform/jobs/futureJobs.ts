import { raise } from '../../values/exceptions/raise.ts';
import { failureText, isApexFailure } from './jobFailure.ts';
import type { RunningJob } from './runningJob.ts';
import { current, runTransaction } from '../transactions/transaction.ts';

/** A call of an @future method: its name, may it call out, and the body with its copied arguments. */
export interface FutureCall {
    /** `Class.method`. */
    readonly name: string;
    readonly callout: boolean;
    readonly run: () => void;
}

/** Generated code calls this where Apex calls an @future method; the body runs after the commit, as the same user. */
export function enqueueFuture(call: FutureCall): void {
    const transaction = current();
    const { org, user, test } = transaction;
    if (transaction.kind === 'future' || transaction.kind.startsWith('batch')) {
        const place = `${call.name}`;
        raise('System.AsyncException', `Future method cannot be called from a future or batch method: ${place}`);
    }
    transaction.limits.spend('futures');
    const [className = '', methodName = ''] = splitName(call.name);
    const id = org.records.insertJob('Future', className, 'Queued', methodName);
    const job: RunningJob = {
        id,
        kind: 'future',
        depth: 1,
        maxDepth: null,
        minDelayMinutes: null,
        failedBefore: 0,
        finalizer: null
    };
    transaction.uncommittedWork = true;
    const run = (): void => {
        org.emit({ kind: 'job', job: call.name, type: 'Future', status: 'started', error: null });
        try {
            runTransaction(org, { kind: 'future', user, test, job, calloutsAllowed: call.callout }, call.run);
            org.records.updateJob(id, { Status: 'Completed' });
            org.emit({ kind: 'job', job: call.name, type: 'Future', status: 'completed', error: null });
        } catch (error) {
            const text = failureText(error);
            org.records.updateJob(id, { Status: 'Failed', NumberOfErrors: 1, ExtendedStatus: text });
            org.emit({ kind: 'job', job: call.name, type: 'Future', status: 'failed', error: text });
            if (test !== null || !isApexFailure(error)) {
                throw error;
            }
        }
    };
    transaction.afterCommit(() =>
        org.queue.add({ id, title: call.name, dueAt: org.clock.now(), signature: null, run })
    );
}

function splitName(name: string): [string, string] {
    const dot = name.lastIndexOf('.');
    return [name.slice(0, dot), name.slice(dot + 1)];
}
