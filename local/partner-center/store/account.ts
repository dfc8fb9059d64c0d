import { EventEmitter } from 'node:events';
import type { SimulatedClock } from '../clock/simulatedClock.ts';
import { differences } from '../json/differences.ts';
import type { Identity } from '../referral/composeReferral.ts';
import type { Referral } from '../referral/referral.ts';
import { ETagSequence } from './eTagSequence.ts';
import type { JournalEntry } from './journalEntry.ts';
import { ReferralStore, type Kept } from './referralStore.ts';

/** A referral was created or changed; `own` tells whether the API caller did it (U-21). */
export interface ReferralEvent {
    readonly kept: Kept;
    readonly kind: 'created' | 'updated';
    readonly byApi: boolean;
}

/** Who changes something, and whether through the API. */
export interface Author {
    readonly name: string;
    readonly byApi: boolean;
}

interface AccountEvents {
    entry: [JournalEntry];
    referral: [ReferralEvent];
}

/** Writes referrals: gives identities, timestamps and eTags, journals the entry and tells those who wait for it. */
export class Account extends EventEmitter<AccountEvents> {
    readonly referrals = new ReferralStore();
    readonly #clock: SimulatedClock;
    readonly #eTags = new ETagSequence();
    readonly #newId: () => string;

    constructor(clock: SimulatedClock, newId: () => string) {
        super();
        this.#clock = clock;
        this.#newId = newId;
    }

    /** @param engagementId of an existing engagement; absent: a new one */
    newIdentity(engagementId?: string): Identity {
        const at = this.#clock.next();
        return { id: this.#newId(), engagementId: engagementId ?? this.#newId(), eTag: this.#eTags.next(at), at };
    }

    create(referral: Referral, partnerId: string, author: Author): Kept {
        this.#enter({ kind: 'created', by: author.name, partnerId, referral });
        return this.#tell(referral.id, 'created', author);
    }

    /** Saves a state under a new eTag and `updatedDateTime`, also when nothing else differs (contract 7.4). */
    save(next: Referral, author: Author, at = this.#clock.next()): Kept {
        const before = this.referrals.get(next.id)!;
        const stamped = { ...next, updatedDateTime: at, eTag: this.#eTags.next(at) };
        const changes = differences(before.referral, stamped);
        this.#enter({ kind: 'changed', by: author.name, id: next.id, at, changes });
        return this.#tell(next.id, 'updated', author);
    }

    /** Takes an entry of an earlier run, without telling anybody. */
    replay(entry: JournalEntry): void {
        this.referrals.apply(entry);
        const id = entry.kind === 'created' ? entry.referral.id : entry.kind === 'changed' ? entry.id : null;
        const referral = id === null ? undefined : this.referrals.get(id)?.referral;
        if (!referral) return;
        this.#eTags.notice(referral.eTag);
        this.#clock.noticeTimestamp(referral.updatedDateTime);
    }

    #enter(entry: JournalEntry): void {
        this.referrals.apply(entry);
        this.emit('entry', entry);
    }

    #tell(id: string, kind: 'created' | 'updated', author: Author): Kept {
        const kept = this.referrals.get(id)!;
        this.emit('referral', { kept, kind, byApi: author.byApi });
        return kept;
    }
}
