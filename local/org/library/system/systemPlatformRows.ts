import { AsyncOptions } from '../../platform/jobs/asyncOptions.ts';
import { executeBatch } from '../../platform/jobs/batchJobs.ts';
import { attachFinalizer } from '../../platform/jobs/finalizerRun.ts';
import { enqueueQueueable } from '../../platform/jobs/queueableJobs.ts';
import { abortJob, scheduleApex, scheduleBatch } from '../../platform/jobs/scheduledJobs.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { Implementation } from '../rows/definition.ts';

/** The rows of System that start jobs or ask what runs; the class itself belongs to the library room. */
export const systemPlatformRows: Readonly<Record<string, Implementation>> = {
    'Id enqueueJob(Object queueable)': (queueable: object | null) => enqueueQueueable(queueable),
    'Id enqueueJob(Object queueable, Integer delay)': (queueable: object | null, delay: number | null) => {
        const options = new AsyncOptions();
        options.minimumDelay = delay;
        return enqueueQueueable(queueable, options);
    },
    'Id enqueueJob(Object queueable, AsyncOptions asyncOptions)': (
        queueable: object | null,
        options: AsyncOptions | null
    ) => enqueueQueueable(queueable, options ?? new AsyncOptions()),
    'void attachFinalizer(Finalizer finalizer)': (finalizer: object | null) => attachFinalizer(finalizer),
    'String schedule(String jobName, String cronExpression, Object schedulable)': (
        name: string | null,
        expression: string | null,
        schedulable: object | null
    ) => scheduleApex(name, expression, schedulable),
    'String scheduleBatch(Object batchable, String jobName, Integer minutesFromNow)': (
        batchable: object | null,
        name: string | null,
        minutes: number | null
    ) => scheduleBatch(batchable, name, minutes, () => executeBatch(batchable)),
    'String scheduleBatch(Object batchable, String jobName, Integer minutesFromNow, Integer scopeSize)': (
        batchable: object | null,
        name: string | null,
        minutes: number | null,
        scope: number | null
    ) => scheduleBatch(batchable, name, minutes, () => executeBatch(batchable, scope)),
    'void abortJob(String jobId)': (id: string | null) => abortJob(id),
    'Boolean isBatch()': () => current().kind.startsWith('batch'),
    'Boolean isFuture()': () => current().kind === 'future',
    'Boolean isQueueable()': () => current().kind === 'queueable',
    'Boolean isScheduled()': () => current().kind === 'scheduled'
};
