import type { SObjectValue } from '../../values/records/sobject.ts';
import { EventSubscription } from './eventSubscription.ts';
import { ReplayIds, type EventMessage } from './eventMessage.ts';
import type { Org } from '../org.ts';
import { reportPublishing, type PublishCallback } from './publishCallback.ts';
import type { TestContext } from '../testing/testContext.ts';
import type { SubscriberSettings } from './subscriberSettings.ts';

/** The stream of platform events of an org. Publishing queues; delivering runs the triggers, each in its own transaction. */
export class EventBus {
    readonly #org: Org;
    readonly #settings: SubscriberSettings;
    readonly #subscriptions = new Map<string, EventSubscription[]>();
    /** The last replay id of each event. */
    readonly #tips = new Map<string, string>();
    #replayIds = new ReplayIds();
    /** In a test events wait here until Test.stopTest or Test.getEventBus().deliver(). */
    readonly #held: EventMessage[] = [];

    constructor(org: Org, settings: SubscriberSettings) {
        this.#org = org;
        this.#settings = settings;
    }

    /** Puts checked records of one event on the bus. */
    accept(
        event: string,
        records: readonly SObjectValue[],
        behavior: string,
        test: TestContext | null,
        callback: PublishCallback | null = null
    ): void {
        const messages = records.map((record) => this.#messageOf(event, record, callback));
        this.#org.emit({ kind: 'published', event, behavior, count: records.length });
        if (test) {
            this.#held.push(...messages);
            return;
        }
        reportPublishing(this.#org, messages, 'success', null);
        for (const subscription of this.subscriptionsOf(event)) {
            const idle = !subscription.hasWork;
            subscription.offer(messages);
            if (idle && subscription.hasWork) {
                this.#schedule(event, subscription, this.#org.clock.now());
            }
        }
    }

    #messageOf(event: string, record: SObjectValue, callback: PublishCallback | null): EventMessage {
        const replayId = this.#replayIds.next();
        record.setByName('ReplayId', replayId);
        this.#tips.set(event.toLowerCase(), replayId);
        return { event, record, replayId, uuid: String(record.getByName('EventUuid')), callback };
    }

    #schedule(event: string, subscription: EventSubscription, dueAt: number): void {
        this.#org.queue.add({
            id: null,
            title: `${event} → ${subscription.trigger.name}`,
            dueAt,
            signature: null,
            run: () => {
                if (!subscription.hasWork) {
                    return;
                }
                try {
                    const wait = subscription.deliver(this.#org, null);
                    if (subscription.hasWork) {
                        this.#schedule(event, subscription, this.#org.clock.now() + wait);
                    }
                } catch (error) {
                    if (subscription.hasWork) {
                        this.#schedule(event, subscription, this.#org.clock.now());
                    }
                    throw error;
                }
            }
        });
    }

    /**
     * Test.getEventBus().deliver(): what is held now goes to the triggers, and so does once more what a trigger wants to
     * retry. What the triggers publish, or want to retry again, waits for the next call.
     */
    deliverHeld(test: TestContext): void {
        const messages = this.takeHeld();
        reportPublishing(this.#org, messages, 'success', test);
        for (const event of new Set(messages.map((message) => message.event))) {
            const own = messages.filter((message) => message.event === event);
            this.subscriptionsOf(event).forEach((subscription) => subscription.offer(own));
        }
        for (const subscription of [...this.#subscriptions.values()].flat()) {
            let wait = 0;
            while (subscription.hasWork && wait === 0) {
                wait = subscription.deliver(this.#org, test);
            }
        }
    }

    /** Test.getEventBus().fail(): the held events never get on the bus. */
    failHeld(test: TestContext): void {
        const messages = this.takeHeld();
        reportPublishing(this.#org, messages, 'failure', test);
    }

    /** Takes out what is held now. */
    takeHeld(): EventMessage[] {
        return this.#held.splice(0);
    }

    /** Puts back what `takeHeld` took, before what came in the meantime. */
    hold(messages: readonly EventMessage[]): void {
        this.#held.unshift(...messages);
    }

    get heldCount(): number {
        return this.#held.length;
    }

    subscriptionsOf(event: string): EventSubscription[] {
        const key = event.toLowerCase();
        let subscriptions = this.#subscriptions.get(key);
        if (!subscriptions) {
            const triggers = this.#org.code.triggersFor(event).filter((each) => each.events.includes('afterInsert'));
            subscriptions = triggers.map((trigger) => {
                const settings = this.#settings.of(trigger.name, event);
                const userOf = () => this.#org.users.subscriber(settings.user);
                return new EventSubscription(trigger, userOf, settings.batchSize);
            });
            this.#subscriptions.set(key, subscriptions);
        }
        return subscriptions;
    }

    /** The subscriptions of all events that have triggers; `tip` is the last replay id that the event got. */
    subscribers(): { readonly event: string; readonly tip: string | null; readonly subscription: EventSubscription }[] {
        const events = this.#org.schema.objects().filter((shape) => shape.kind === 'event');
        return events.flatMap(({ name }) =>
            this.subscriptionsOf(name).map((subscription) => {
                const tip = this.#tips.get(name.toLowerCase()) ?? null;
                return { event: name, tip, subscription };
            })
        );
    }

    /** A test has a bus of its own: nothing held, no state of subscribers, replay ids from 1. */
    reset(): void {
        this.#held.length = 0;
        this.#subscriptions.clear();
        this.#tips.clear();
        this.#replayIds = new ReplayIds();
    }
}
