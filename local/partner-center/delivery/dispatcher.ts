import { EventEmitter } from 'node:events';
import type { Agenda } from '../clock/agenda.ts';
import type { SimulatedClock } from '../clock/simulatedClock.ts';
import type { FaultBook } from '../fault/faultBook.ts';
import type { DeliveryFaultKind } from '../fault/faultRule.ts';
import type { Switches } from '../switches/switches.ts';
import { eventBody, type WebhookEvent } from '../webhook/eventsOf.ts';
import type { WebhookRegistration } from '../webhook/registration.ts';
import type { Attempt, Delivery } from './delivery.ts';
import { post } from './post.ts';
import { isDelivered, secondsToNextAttempt } from './retryPlan.ts';
import { signedDelivery } from './signedDelivery.ts';
import type { SigningKit } from './signingKit.ts';

export interface DispatcherParts {
    readonly clock: SimulatedClock;
    readonly agenda: Agenda;
    readonly switches: Switches;
    readonly faults: FaultBook;
    readonly kit: SigningKit;
    readonly network: Readonly<Record<string, string>>;
    readonly newId: () => string;
}

/** How many deliveries are remembered; older ones that have ended are forgotten. */
const remembered = 2000;

/** Sends events to registered addresses, up to ten times each (contract 3.4). Emits `change` for each new state. */
export class Dispatcher extends EventEmitter<{ change: [Delivery]; attempt: [Delivery, Attempt] }> {
    readonly #parts: DispatcherParts;
    readonly #deliveries = new Map<string, Delivery>();
    /** First attempts go out one after the other, so that a receiver sees changes in their order. */
    #line: Promise<void> = Promise.resolve();
    #held: Delivery | null = null;

    constructor(parts: DispatcherParts) {
        super();
        this.#parts = parts;
    }

    get list(): readonly Delivery[] {
        return [...this.#deliveries.values()];
    }

    get(id: string): Delivery | undefined {
        return this.#deliveries.get(id);
    }

    /** Delivers an event, spoiled when a fault rule says so. */
    dispatch(event: WebhookEvent, partnerId: string, registration: WebhookRegistration): void {
        const { clock, faults } = this.#parts;
        const rule = faults.decide({ on: 'deliveries', event: event.name });
        const delivery = this.#newDelivery(event, partnerId, registration, rule?.kind ?? null);
        if (rule?.kind === 'drop') return this.#keep({ ...delivery, state: 'dropped', nextAttempt: null });
        this.#keep(delivery);
        if (rule?.kind === 'reorder') return this.#hold(delivery);
        const waitMs = rule?.kind === 'delay' ? (rule.seconds ?? 30) * 1000 : 0;
        this.#start(delivery, clock.nowMs() + waitMs);
        if (rule?.kind === 'duplicate') this.#start(this.#copyOf(delivery), clock.nowMs());
        this.#release();
    }

    /** Takes up a delivery of an earlier run, or sends a finished one again. */
    resume(delivery: Delivery): void {
        const waiting: Delivery = { ...delivery, state: 'waiting' };
        this.#keep(waiting);
        this.#start(waiting, delivery.nextAttempt ? Date.parse(delivery.nextAttempt) : this.#parts.clock.nowMs());
    }

    #newDelivery(
        event: WebhookEvent,
        partnerId: string,
        registration: WebhookRegistration,
        fault: string | null
    ): Delivery {
        const { clock, newId } = this.#parts;
        const at = clock.next();
        return {
            id: newId(),
            partnerId,
            event: event.name,
            resourceId: event.resourceUri.split('/').at(-1)!,
            url: registration.url,
            body: eventBody(event, at),
            signatureInMsHeader: registration.signatureInMsHeader,
            createdDateTime: at,
            fault,
            state: 'waiting',
            attempts: [],
            nextAttempt: at
        };
    }

    #copyOf(delivery: Delivery): Delivery {
        const copy = { ...delivery, id: this.#parts.newId() };
        this.#keep(copy);
        return copy;
    }

    /** A reordered delivery waits until the next one has gone, or five seconds. */
    #hold(delivery: Delivery): void {
        this.#release();
        this.#held = delivery;
        this.#parts.agenda.at(this.#parts.clock.nowMs() + 5000, () => this.#held === delivery && this.#release());
    }

    #release(): void {
        const held = this.#held;
        this.#held = null;
        if (held) this.#start(held, this.#parts.clock.nowMs());
    }

    #start(delivery: Delivery, dueMs: number): void {
        if (dueMs > this.#parts.clock.nowMs()) this.#parts.agenda.at(dueMs, () => void this.#attempt(delivery.id));
        else this.#line = this.#line.then(() => this.#attempt(delivery.id));
    }

    async #attempt(id: string): Promise<void> {
        const { clock, switches, kit, network } = this.#parts;
        const delivery = this.#deliveries.get(id);
        if (!delivery) return;
        const { settings } = switches;
        const wanted = {
            certificateUrl: settings['U-22.certificateUrl'],
            signatureInMsHeader: delivery.signatureInMsHeader
        };
        const signed = signedDelivery(delivery.body, kit, wanted, delivery.fault as DeliveryFaultKind | null);
        const attempt = await post(delivery.url, signed, settings['U-14.timeoutSeconds'], clock.next(), network);
        this.#noteAttempt(delivery, attempt);
    }

    #noteAttempt(delivery: Delivery, attempt: Attempt): void {
        const { clock, agenda, switches } = this.#parts;
        const attempts = [...delivery.attempts, attempt];
        const delivered = isDelivered(attempt, switches.settings);
        const wait = delivered ? null : secondsToNextAttempt(attempts.length, switches.settings);
        const dueMs = wait === null ? null : clock.nowMs() + wait * 1000;
        const state = delivered ? 'delivered' : dueMs === null ? 'failed' : 'waiting';
        const next: Delivery = {
            ...delivery,
            attempts,
            state,
            nextAttempt: dueMs === null ? null : new Date(dueMs).toISOString()
        };
        this.#keep(next);
        this.emit('attempt', next, attempt);
        if (dueMs !== null) agenda.at(dueMs, () => void this.#attempt(delivery.id));
    }

    #keep(delivery: Delivery): void {
        this.#deliveries.set(delivery.id, delivery);
        for (const [id, old] of this.#deliveries) {
            if (this.#deliveries.size <= remembered) break;
            if (old.state !== 'waiting') this.#deliveries.delete(id);
            else break;
        }
        this.emit('change', delivery);
    }
}
