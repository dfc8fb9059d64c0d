import { platformClass } from '../../values/objects/platformClass.ts';

/** What `execute` of a Queueable gets. */
export class QueueableContext {
    readonly jobId: string;

    constructor(jobId: string) {
        this.jobId = jobId;
    }
}

/** What the three methods of a batch get. */
export class BatchableContext {
    readonly jobId: string;
    /** Of the row for this chunk. */
    readonly childJobId: string | null;

    constructor(jobId: string, childJobId: string | null) {
        this.jobId = jobId;
        this.childJobId = childJobId;
    }
}

/** What `execute` of a Schedulable gets: the id of its CronTrigger. */
export class SchedulableContext {
    readonly triggerId: string;

    constructor(triggerId: string) {
        this.triggerId = triggerId;
    }
}

platformClass('System.QueueableContext', QueueableContext);
platformClass('Database.BatchableContext', BatchableContext);
platformClass('System.SchedulableContext', SchedulableContext);
