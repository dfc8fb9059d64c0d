import { callUser } from '../../values/objects/callUser.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { copyState } from '../jobs/copyState.ts';
import type { EventMessage } from './eventMessage.ts';
import { failureText, isApexFailure } from '../jobs/jobFailure.ts';
import type { Org } from '../org.ts';
import type { TestContext } from '../testing/testContext.ts';
import { runTransaction } from '../transactions/transaction.ts';
import { classNameOf, implementsType } from '../transactions/userClass.ts';

/** The user's object given to EventBus.publish, as it was then: it is told what became of the events of that call. */
export class PublishCallback {
    readonly state: object;

    constructor(callback: object) {
        this.state = copyState(callback);
    }
}

/** EventBus.SuccessResult: the events that are on the bus. */
class SuccessResult {
    readonly eventUuids: readonly string[];

    constructor(eventUuids: readonly string[]) {
        this.eventUuids = eventUuids;
    }
}

/** EventBus.FailureResult: the events that never got there. */
class FailureResult extends SuccessResult {}

platformClass('EventBus.SuccessResult', SuccessResult);
platformClass('EventBus.FailureResult', FailureResult);

export type { SuccessResult };

/**
 * Tells the callbacks of these messages, once for each call of publish, each in a transaction of Automated Process
 * (Platform Events Developer Guide, "Get the Result of Asynchronous Platform Event Publishing with Apex Publish Callbacks").
 */
export function reportPublishing(
    org: Org,
    messages: readonly EventMessage[],
    outcome: 'success' | 'failure',
    test: TestContext | null
): void {
    const callbacks = new Set(messages.flatMap(({ callback }) => (callback ? [callback] : [])));
    for (const callback of callbacks) {
        const own = messages.filter((message) => message.callback === callback).map((message) => message.uuid);
        const run = (): void => runCallback(org, callback, own, outcome, test);
        if (test) {
            run();
        } else {
            const title = `${classNameOf(callback.state)} (publish callback)`;
            org.queue.add({ id: null, title, dueAt: org.clock.now(), signature: null, run });
        }
    }
}

function runCallback(
    org: Org,
    { state }: PublishCallback,
    uuids: readonly string[],
    outcome: 'success' | 'failure',
    test: TestContext | null
): void {
    const [type, method] = outcome === 'success' ? ['Success', 'onSuccess'] : ['Failure', 'onFailure'];
    if (!implementsType(state, `EventBus.EventPublish${type}Callback`)) {
        return;
    }
    const result = outcome === 'success' ? new SuccessResult(uuids) : new FailureResult(uuids);
    const user = org.users.subscriber(null);
    const name = classNameOf(state);
    try {
        runTransaction(org, { kind: 'publishCallback', user, test }, () => callUser(state, method!, [result]));
        org.emit({ kind: 'job', job: name, type: 'Publish callback', status: 'completed', error: null });
    } catch (error) {
        org.emit({ kind: 'job', job: name, type: 'Publish callback', status: 'failed', error: failureText(error) });
        if (test || !isApexFailure(error)) {
            throw error;
        }
    }
}
