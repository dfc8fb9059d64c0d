import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import type { ApexValue } from '../../values/value.ts';
import type { Clock } from '../clock.ts';
import type { OrgUser } from '../users/orgUser.ts';
import type { RowValues, SystemStore } from './systemStore.ts';

/** What the platform keeps in rows of its own: AsyncApexJob, CronTrigger, CronJobDetail. */
export class SystemRecords {
    readonly rows: SystemStore;
    readonly #clock: Clock;

    constructor(rows: SystemStore, clock: Clock) {
        this.rows = rows;
        this.#clock = clock;
    }

    insertJob(type: string, className: string, status: string, methodName: string | null = null): string {
        // an inner class has no row: its job is told under the class that it stands in
        const apexClass = this.rows.find('ApexClass', 'Name', className.split('.')[0]!)[0];
        return this.rows.insert('AsyncApexJob', {
            JobType: type,
            ApexClassId: apexClass?.getByName('Id') ?? null,
            MethodName: methodName,
            Status: status,
            JobItemsProcessed: 0,
            TotalJobItems: 0,
            NumberOfErrors: 0
        });
    }

    /** The platform's own helpers of a batch job, one for each 10,000 rows (Help, "AsyncApexJob": BatchApexWorker). */
    insertWorkers(jobId: string, rows: number): string[] {
        const ApexClassId = this.rows.get(jobId)?.getByName('ApexClassId') ?? null;
        return Array.from({ length: Math.ceil(rows / 10_000) }, () =>
            this.rows.insert('AsyncApexJob', {
                JobType: 'BatchApexWorker',
                ApexClassId,
                ParentJobId: jobId,
                Status: 'Processing',
                JobItemsProcessed: 0,
                TotalJobItems: 0,
                NumberOfErrors: 0
            })
        );
    }

    updateJob(id: string, values: RowValues): void {
        const ended = ['Completed', 'Failed', 'Aborted'].includes(String(values.Status));
        this.rows.update(id, ended ? { ...values, CompletedDate: this.#now() } : values);
    }

    /** A job that has not ended is marked as aborted. */
    abortJob(id: string): boolean {
        const status = this.rows.get(id)?.getByName('Status');
        if (status === undefined || ['Completed', 'Failed', 'Aborted'].includes(String(status))) {
            return false;
        }
        this.updateJob(id, { Status: 'Aborted' });
        return true;
    }

    insertCronTrigger(name: string, expression: string, next: number, user: OrgUser): string {
        const detail = this.rows.insert('CronJobDetail', { Name: name, JobType: '7' });
        return this.rows.insert('CronTrigger', {
            CronJobDetailId: detail,
            CronExpression: expression,
            State: 'WAITING',
            NextFireTime: new ApexDatetime(next),
            StartTime: this.#now(),
            TimesTriggered: 0,
            TimeZoneSidKey: user.timeZone,
            OwnerId: user.id
        });
    }

    /** Id of the CronTrigger of that job name; null when there is none (any more). */
    cronTriggerNamed(name: string): string | null {
        const detail = this.rows.find('CronJobDetail', 'Name', name)[0];
        const trigger = detail && this.rows.find('CronTrigger', 'CronJobDetailId', detail.getByName('Id'))[0];
        return trigger ? String(trigger.getByName('Id')) : null;
    }

    scheduledCount(): number {
        return this.rows.count('CronTrigger');
    }

    cronFired(id: string, firedAt: number, next: number | null, times: number): void {
        if (next === null) {
            this.deleteCronTrigger(id);
            return;
        }
        this.rows.update(id, {
            PreviousFireTime: new ApexDatetime(firedAt),
            NextFireTime: new ApexDatetime(next),
            TimesTriggered: times
        });
    }

    /** Takes a schedule away; its job is aborted. */
    abortSchedule(id: string): boolean {
        this.rows.find('AsyncApexJob', 'CronTriggerId', id).forEach((job) => this.abortJob(job.id!));
        return this.deleteCronTrigger(id);
    }

    deleteCronTrigger(id: string): boolean {
        const detail = this.rows.get(id)?.getByName('CronJobDetailId');
        if (detail) {
            this.rows.remove(String(detail));
        }
        return this.rows.remove(id);
    }

    /** Writes one field that only the platform may write. */
    setField(id: string, field: string, value: ApexValue): void {
        this.rows.update(id, { [field]: value });
    }

    #now(): ApexDatetime {
        return new ApexDatetime(this.#clock.now());
    }
}
