import type { SaveOutcome } from '../../dml/dmlError.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { nullPointer, raise } from '../../values/exceptions/raise.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { copyRecord } from '../transactions/copyRecord.ts';
import { checkEvent } from './checkEvent.ts';
import { newEventUuid } from './eventMessage.ts';
import { PublishCallback } from './publishCallback.ts';
import { current, type Transaction } from '../transactions/transaction.ts';

/**
 * EventBus.publish; `told` is its callback. Success means queued, and failures do not throw. Events that are published after commit count as a
 * DML statement and go with the transaction; immediate ones have a limit of their own and survive a rollback
 * (Platform Events Developer Guide, "Publish Behavior").
 */
export function publishEvents(events: readonly (SObjectValue | null)[], told: object | null = null): SaveOutcome[] {
    const transaction = current();
    const callback = told === null ? null : new PublishCallback(told);
    const records = events.map((event) => event ?? nullPointer());
    const wrong = records.find((record) => record.shape.kind !== 'event');
    if (wrong) {
        raise('System.UnexpectedException', `${wrong.shape.name} is not a platform event`);
    }
    const behaviors = new Set(records.map(behaviorOf));
    behaviors.forEach((behavior) =>
        transaction.limits.spend(behavior === 'PublishImmediately' ? 'publishImmediate' : 'dmlStatements')
    );
    const errors = records.map(checkEvent);
    const good = records.filter((_, index) => errors[index]!.length === 0);
    for (const event of new Set(good.map((record) => record.shape.name))) {
        publish(
            transaction,
            event,
            good.filter((record) => record.shape.name === event),
            callback
        );
    }
    return errors.map((each) => {
        const success = each.length === 0;
        return { success, created: success, id: success ? eventId : null, errors: each };
    });
}

/** The Id of a publish result says nothing and is the same for every event. */
const eventId = 'e00xx0000000001AAA';

function behaviorOf(record: SObjectValue): string {
    return record.shape.publishBehavior ?? 'PublishAfterCommit';
}

function publish(
    transaction: Transaction,
    event: string,
    records: readonly SObjectValue[],
    callback: PublishCallback | null
): void {
    const { org, test, user } = transaction;
    org.passedFlows.pass(event);
    const behavior = behaviorOf(records[0]!);
    const messages = records.map((record) => {
        const message = copyRecord(record);
        message.setByName('EventUuid', record.getByName('EventUuid') ?? newEventUuid());
        message.setByName('CreatedDate', new ApexDatetime(org.clock.now()));
        message.setByName('CreatedById', user.id);
        return message;
    });
    const accept = (): void => org.events.accept(event, messages, behavior, test, callback);
    if (behavior === 'PublishImmediately') {
        accept();
    } else {
        transaction.afterCommit(accept);
    }
}
