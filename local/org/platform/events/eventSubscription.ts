import type { LoadedTrigger } from '../../compile/load/loadedCode.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { failureText, isApexFailure } from '../jobs/jobFailure.ts';
import { eventTriggerContext } from './eventTriggerContext.ts';
import type { EventMessage } from './eventMessage.ts';
import type { EventRun } from './eventRun.ts';
import type { Org } from '../org.ts';
import type { OrgUser } from '../users/orgUser.ts';
import type { TestContext } from '../testing/testContext.ts';
import { runTransaction } from '../transactions/transaction.ts';

/** A retryable trigger is called again so many times, then the subscription stops (Platform Events Developer Guide). */
const maxRetries = 9;
const maxBatchSize = 2000;

/** One trigger's place in the stream of one event. */
export class EventSubscription {
    readonly trigger: LoadedTrigger;
    readonly batchSize: number;
    /** `Error` once the retries are used up: events pass it by until somebody resumes it. */
    status: 'Running' | 'Error' = 'Running';
    /** The message of the last RetryableException while the chunk is being retried. */
    lastError: string | null = null;
    position: string | null = null;
    retries = 0;
    readonly #waiting: EventMessage[] = [];
    readonly #userOf: () => OrgUser;

    constructor(trigger: LoadedTrigger, userOf: () => OrgUser, batchSize: number | null) {
        this.trigger = trigger;
        this.#userOf = userOf;
        this.batchSize = Math.min(batchSize ?? maxBatchSize, maxBatchSize);
    }

    offer(messages: readonly EventMessage[]): void {
        if (this.status === 'Running') {
            this.#waiting.push(...messages);
        }
    }

    get hasWork(): boolean {
        return this.#waiting.length > 0;
    }

    /**
     * Delivers one chunk: the trigger in a transaction of its own. What it wrote before an error, or before it came to a
     * limit, stays, and the next chunk begins after the checkpoint, or after the whole chunk; a RetryableException takes
     * everything back and asks for the same chunk again (fact platform-event-checkpoints).
     * @returns milliseconds to wait before the next chunk
     */
    deliver(org: Org, test: TestContext | null): number {
        const chunk = this.#waiting.slice(0, this.batchSize);
        const replayIds = chunk.map((message) => message.replayId);
        const run: EventRun = { retries: this.retries, lastError: this.lastError, checkpoint: null, replayIds };
        const user = this.#userOf();
        org.emit({
            kind: 'delivered',
            event: chunk[0]!.event,
            trigger: this.trigger.name,
            count: chunk.length,
            user: user.username
        });
        let failure: unknown = null;
        try {
            const start = { kind: 'event', user, test, calloutsAllowed: false } as const;
            runTransaction(org, start, (transaction) => {
                transaction.eventRun = run;
                transaction.trigger = eventTriggerContext(chunk);
                try {
                    this.trigger.run();
                } catch (error) {
                    if (isRetryable(error) || !isApexFailure(error)) {
                        throw error;
                    }
                    failure = error;
                } finally {
                    transaction.trigger = null;
                }
            });
        } catch (error) {
            if (!isRetryable(error)) {
                this.#waiting.splice(0, chunk.length);
                throw error;
            }
            return this.#retry(org, chunk, error);
        }
        this.#advance(org, chunk, run, failure);
        return 0;
    }

    #advance(org: Org, chunk: readonly EventMessage[], run: EventRun, failure: unknown): void {
        const at = run.checkpoint === null ? -1 : run.replayIds.indexOf(run.checkpoint);
        const done = at >= 0 ? at + 1 : chunk.length;
        this.#waiting.splice(0, done);
        this.position = run.replayIds[done - 1]!;
        this.retries = 0;
        this.lastError = null;
        this.#report(org, chunk, failure === null ? 'completed' : 'failed', failure);
    }

    #retry(org: Org, chunk: readonly EventMessage[], error: ApexException): number {
        this.retries += 1;
        this.lastError = error.text;
        if (this.retries > maxRetries) {
            this.status = 'Error';
            this.#waiting.length = 0;
            this.#report(org, chunk, 'stopped', error);
            return 0;
        }
        this.#report(org, chunk, 'retry', error);
        return Math.min(2 ** this.retries, 60) * 1000;
    }

    #report(org: Org, chunk: readonly EventMessage[], status: string, failure: unknown): void {
        const error = failure === null ? null : failureText(failure);
        const job = `${this.trigger.name} (${chunk.length} of ${chunk[0]!.event})`;
        org.emit({ kind: 'job', job, type: 'Event trigger', status, error });
    }

    /** As saving the trigger or pressing Resume does: it goes on with events that are published from now on. */
    resume(): void {
        this.status = 'Running';
        this.retries = 0;
        this.lastError = null;
    }
}

function isRetryable(error: unknown): error is ApexException {
    return error instanceof ApexException && error.typeName === 'EventBus.RetryableException';
}
