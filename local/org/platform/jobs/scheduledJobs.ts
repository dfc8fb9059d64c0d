import { callEntry } from '../transactions/callEntry.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { copyState } from './copyState.ts';
import { CronError, parseCron, type CronSchedule } from './cron.ts';
import { failureText, isApexFailure } from './jobFailure.ts';
import { SchedulableContext } from './jobContexts.ts';
import type { Org } from '../org.ts';
import type { OrgUser } from '../users/orgUser.ts';
import type { RunningJob } from './runningJob.ts';
import type { TestContext } from '../testing/testContext.ts';
import { current, runTransaction } from '../transactions/transaction.ts';
import { classNameOf } from '../transactions/userClass.ts';

const maxScheduled = 100;

interface ScheduledJob {
    readonly name: string;
    readonly cron: CronSchedule;
    readonly state: object;
    readonly user: OrgUser;
    readonly test: TestContext | null;
    readonly triggerId: string;
    timesTriggered: number;
}

/** System.schedule: the id of the CronTrigger. The job runs as the user who schedules it, in that user's time zone. */
export function scheduleApex(name: string | null, expression: string | null, schedulable: object | null): string {
    const transaction = current();
    const { org, user } = transaction;
    if (name === null || expression === null || schedulable === null) {
        return raise('System.NullPointerException', 'Argument cannot be null.');
    }
    const cron = cronOf(expression);
    if (org.records.cronTriggerNamed(name) !== null) {
        raise('System.AsyncException', `The Apex job named "${name}" is already scheduled for execution.`);
    }
    if (org.records.scheduledCount() >= maxScheduled) {
        raise(
            'System.AsyncException',
            `You have exceeded the maximum number (${maxScheduled}) of Apex scheduled jobs.`
        );
    }
    const next = cron.next(org.clock.now(), user.timeZone);
    if (next === null) {
        const words = 'Based on configured schedule, the given trigger';
        raise('System.AsyncException', `${words} '${name}' will never fire.`);
    }
    const className = classNameOf(schedulable);
    const triggerId = org.records.insertCronTrigger(name, expression, next, user);
    org.records.setField(org.records.insertJob('ScheduledApex', className, 'Queued'), 'CronTriggerId', triggerId);
    const state = copyState(schedulable);
    const job = { name, cron, state, user, test: transaction.test, triggerId, timesTriggered: 0 };
    transaction.uncommittedWork = true;
    transaction.afterCommit(() => plan(org, job, next));
    return triggerId;
}

/** System.scheduleBatch: one start of the batch, so many minutes from now. */
export function scheduleBatch(
    batch: object | null,
    name: string | null,
    minutes: number | null,
    start: () => string
): string {
    const transaction = current();
    if (batch === null || name === null || minutes === null) {
        return raise('System.NullPointerException', 'Argument cannot be null.');
    }
    if (minutes < 1) {
        raise('System.AsyncException', 'The minutes from now must be greater than 0.');
    }
    const { org, user, test } = transaction;
    const dueAt = org.clock.now() + minutes * 60_000;
    const triggerId = org.records.insertCronTrigger(name, 'once', dueAt, user);
    transaction.uncommittedWork = true;
    const run = (): void => {
        runTransaction(org, { kind: 'scheduled', user, test, calloutsAllowed: false }, start);
        if (test === null) {
            org.records.cronFired(triggerId, dueAt, null, 1);
        }
    };
    transaction.afterCommit(() =>
        org.queue.add({ id: triggerId, title: name, dueAt: test ? org.clock.now() : dueAt, signature: null, run })
    );
    return triggerId;
}

function cronOf(expression: string): CronSchedule {
    try {
        return parseCron(expression);
    } catch (error) {
        if (error instanceof CronError) {
            return raise('System.StringException', error.message);
        }
        throw error;
    }
}

/** System.abortJob for scheduled jobs; for others the job leaves the queue or stops after the chunk that runs. */
export function abortJob(id: string | null): void {
    const transaction = current();
    if (id === null) {
        raise('System.NullPointerException', 'Argument cannot be null.');
    }
    const { org } = transaction;
    const found = id.startsWith('08e') ? org.records.abortSchedule(id) : org.records.abortJob(id);
    if (!found) {
        raise('System.StringException', 'Job does not exist or is already aborted.');
    }
    transaction.uncommittedWork = true;
    transaction.afterCommit(() => org.queue.remove(id));
}

function plan(org: Org, job: ScheduledJob, dueAt: number): void {
    org.queue.add({ id: job.triggerId, title: job.name, dueAt, signature: null, run: () => fire(org, job, dueAt) });
}

function fire(org: Org, job: ScheduledJob, firedAt: number): void {
    if (org.records.cronTriggerNamed(job.name) === null) {
        return;
    }
    const running: RunningJob = {
        id: job.triggerId,
        kind: 'scheduled',
        depth: 1,
        maxDepth: null,
        minDelayMinutes: null,
        failedBefore: 0,
        finalizer: null
    };
    job.timesTriggered += 1;
    org.emit({ kind: 'job', job: job.name, type: 'Scheduled', status: 'started', error: null });
    const start = { kind: 'scheduled', user: job.user, test: job.test, job: running, calloutsAllowed: false } as const;
    const next = job.cron.next(Math.max(firedAt, org.clock.now()), job.user.timeZone);
    try {
        runTransaction(org, start, () =>
            callEntry(job.state, 'execute', 'system.schedulablecontext', new SchedulableContext(job.triggerId))
        );
        org.emit({ kind: 'job', job: job.name, type: 'Scheduled', status: 'completed', error: null });
    } catch (error) {
        org.emit({ kind: 'job', job: job.name, type: 'Scheduled', status: 'failed', error: failureText(error) });
        if (job.test !== null || !isApexFailure(error)) {
            throw error;
        }
    } finally {
        // a test's schedule stays as it was: what the test queries after stopTest was never triggered
        if (job.test === null) {
            org.records.cronFired(job.triggerId, firedAt, next, job.timesTriggered);
        }
    }
    if (next !== null && job.test === null) {
        plan(org, job, next);
    }
}
