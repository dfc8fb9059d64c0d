import type { SaveOutcome } from '../../dml/dmlError.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { nullPointer, raise } from '../../values/exceptions/raise.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { copyRecord } from '../transactions/copyRecord.ts';
import { checkEvent } from './checkEvent.ts';
import { newEventUuid } from './eventMessage.ts';
import { PublishCallback } from './publishCallback.ts';
import { current, type Transaction } from '../transactions/transaction.ts';

/** What came of publishing one event. */
export interface PublishOutcome extends SaveOutcome {
    /** The EventUuid of the message; null when it was not queued. */
    readonly operationId: string | null;
}

/**
 * EventBus.publish; `told` is its callback. Success means queued, and failures do not throw. Events that are published
 * after commit count as a DML statement and its rows and go with the transaction; immediate ones have a limit of their own
 * and survive a rollback
 * (Platform Events Developer Guide, "Publish Behavior").
 */
export function publishEvents(events: readonly (SObjectValue | null)[], told: object | null = null): PublishOutcome[] {
    const transaction = current();
    const callback = told === null ? null : new PublishCallback(told);
    const records = events.map((event) => event ?? nullPointer());
    const wrong = records.find((record) => record.shape.kind !== 'event');
    if (wrong) {
        raise('System.UnexpectedException', `${wrong.shape.name} is not a platform event`);
    }
    const afterCommit = records.filter((record) => behaviorOf(record) !== 'PublishImmediately').length;
    if (afterCommit > 0) {
        transaction.limits.spend('dmlStatements');
        transaction.limits.spend('dmlRows', afterCommit);
    }
    if (afterCommit < records.length) {
        transaction.limits.spend('publishImmediate');
    }
    const errors = records.map(checkEvent);
    const messages = records.map((record, index) =>
        errors[index]!.length === 0 ? messageOf(record, transaction) : null
    );
    const good = messages.filter((message) => message !== null);
    for (const event of new Set(good.map((message) => message.shape.name))) {
        publish(
            transaction,
            event,
            good.filter((message) => message.shape.name === event),
            callback
        );
    }
    return messages.map((message, index) => {
        const success = message !== null;
        const operationId = success ? String(message.getByName('EventUuid')) : null;
        return { success, created: success, id: success ? eventId : null, errors: errors[index]!, operationId };
    });
}

/** What is sent: a copy, with what the platform adds to it. */
function messageOf(record: SObjectValue, { org, user }: Transaction): SObjectValue {
    const message = copyRecord(record);
    message.setByName('EventUuid', record.getByName('EventUuid') ?? newEventUuid());
    message.setByName('CreatedDate', new ApexDatetime(org.clock.now()));
    message.setByName('CreatedById', user.id);
    return message;
}

/** The Id of a publish result says nothing and is the same for every event. */
const eventId = 'e00xx0000000001AAA';

function behaviorOf(record: SObjectValue): string {
    return record.shape.publishBehavior ?? 'PublishAfterCommit';
}

function publish(
    transaction: Transaction,
    event: string,
    messages: readonly SObjectValue[],
    callback: PublishCallback | null
): void {
    const { org, test } = transaction;
    org.passedFlows.pass(event);
    const behavior = behaviorOf(messages[0]!);
    const accept = (): void => org.events.accept(event, messages, behavior, test, callback);
    if (behavior === 'PublishImmediately') {
        accept();
    } else {
        transaction.afterCommit(accept);
    }
}
