import { randomUUID } from 'node:crypto';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { PublishCallback } from './publishCallback.ts';

/** One published event on its way to the subscribers. */
export interface EventMessage {
    /** `CoSellSignal__e` */
    readonly event: string;
    readonly record: SObjectValue;
    readonly replayId: string;
    readonly uuid: string;
    /** Is told whether the event got on the bus. */
    readonly callback: PublishCallback | null;
}

/** Numbers the events of an org, as ReplayId does: ascending, not consecutive for a subscriber. */
export class ReplayIds {
    #last = 0;

    next(): string {
        this.#last += 1;
        return String(this.#last);
    }
}

export function newEventUuid(): string {
    return randomUUID();
}
