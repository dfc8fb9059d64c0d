import { randomBytes, randomUUID } from 'node:crypto';
import { Agenda } from '../clock/agenda.ts';
import { SimulatedClock } from '../clock/simulatedClock.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { Dispatcher } from '../delivery/dispatcher.ts';
import type { SigningKit } from '../delivery/signingKit.ts';
import { firstDirectory } from '../directory/firstDirectory.ts';
import type { Directory } from '../directory/directory.ts';
import { FaultBook } from '../fault/faultBook.ts';
import { Account } from '../store/account.ts';
import type { JournalEntry } from '../store/journalEntry.ts';
import { Switches } from '../switches/switches.ts';
import type { WebhookRegistration } from '../webhook/registration.ts';
import type { ValidationEvent } from '../webhook/validationEvent.ts';
import { CallLog } from './callLog.ts';

/** The small things that are kept as a whole, by name. */
export interface Rooms {
    directory: Directory;
    registrations: Readonly<Record<string, WebhookRegistration>>;
    validations: readonly ValidationEvent[];
    switches: Readonly<Record<string, unknown>>;
    /** Milliseconds that the simulated clock is ahead. */
    clock: number;
    kit: SigningKit;
    login: { readonly secret: string; readonly firstTokenIssuedMs: number };
}

export interface WorldParts {
    readonly kit: SigningKit;
    readonly network: Readonly<Record<string, string>>;
    /** Called with everything that must survive a restart. */
    readonly remember: (entry: JournalEntry) => void;
}

/** Everything that one running simulator consists of, apart from its HTTP server. */
export class World {
    readonly newId = randomUUID;
    readonly clock = new SimulatedClock();
    readonly agenda = new Agenda(this.clock);
    readonly switches = new Switches();
    readonly faults = new FaultBook();
    readonly calls = new CallLog();
    readonly account = new Account(this.clock, this.newId);
    readonly usedCodes = new Set<string>();
    readonly dispatcher: Dispatcher;
    readonly #rooms: Rooms;
    readonly #remember: (entry: JournalEntry) => void;

    constructor({ kit, network, remember }: WorldParts) {
        this.#remember = remember;
        this.#rooms = {
            directory: firstDirectory,
            registrations: {},
            validations: [],
            switches: {},
            clock: 0,
            kit,
            login: { secret: randomBytes(32).toString('base64'), firstTokenIssuedMs: this.clock.nowMs() }
        };
        const { clock, agenda, switches, faults, newId } = this;
        this.dispatcher = new Dispatcher({ clock, agenda, switches, faults, kit, network, newId });
        this.account.on('entry', remember);
        this.dispatcher.on('change', (delivery) => this.#rememberDelivery(delivery));
    }

    room<N extends keyof Rooms>(name: N): Rooms[N] {
        return this.#rooms[name];
    }

    /** Replaces one room, now and for the next start. */
    keep<N extends keyof Rooms>(name: N, value: Rooms[N]): void {
        this.#rooms[name] = value;
        this.#remember({ kind: 'room', room: name, value });
    }

    /** Takes one entry of an earlier run. */
    replay(entry: JournalEntry): void {
        if (entry.kind !== 'room') return this.account.replay(entry);
        if (!(entry.room in this.#rooms)) return;
        (this.#rooms as unknown as Record<string, unknown>)[entry.room] = entry.value;
        if (entry.room === 'switches') {
            this.switches.clear();
            this.switches.set(entry.value as Record<string, unknown>);
        }
        if (entry.room === 'clock') this.clock.set(entry.value as number);
    }

    close(): void {
        this.agenda.close();
    }

    /** Deliveries that wait for another attempt outlive a restart; the ended ones are only shown. */
    #rememberDelivery(delivery: Delivery): void {
        this.#remember({
            kind: 'room',
            room: `delivery:${delivery.id}`,
            value: delivery.state === 'waiting' ? delivery : null
        });
    }
}
