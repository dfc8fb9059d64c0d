import type { Difference } from '../json/differences.ts';
import type { Referral } from '../referral/referral.ts';

/** One thing that happened to the state. The state is what comes of all entries in their order. */
export type JournalEntry = ReferralCreated | ReferralChanged | RoomChanged;

export interface ReferralCreated {
    readonly kind: 'created';
    /** Who did it, for people: a mail address, `Microsoft`, `Partner Center`. */
    readonly by: string;
    /** The partner organisation that sees the referral in its account. */
    readonly partnerId: string;
    readonly referral: Referral;
}

export interface ReferralChanged {
    readonly kind: 'changed';
    readonly by: string;
    readonly id: string;
    readonly at: string;
    /** Includes `updatedDateTime` and `eTag`. */
    readonly changes: readonly Difference[];
}

/** The whole new value of one of the small rooms: clock, switches, directory, registrations, faults, keys. */
export interface RoomChanged {
    readonly kind: 'room';
    readonly room: string;
    readonly value: unknown;
}
