import type { Referral } from '../referral/referral.ts';
import { applyChanges } from './applyChanges.ts';
import type { JournalEntry, ReferralChanged, ReferralCreated } from './journalEntry.ts';
import { TimeOrder } from './timeOrder.ts';

/** A referral with what the account knows about it. */
export interface Kept {
    readonly referral: Referral;
    readonly partnerId: string;
    readonly history: readonly (ReferralCreated | ReferralChanged)[];
}

interface MutableKept extends Kept {
    referral: Referral;
    readonly history: (ReferralCreated | ReferralChanged)[];
}

/** All referrals, with the indexes that lists and engagements need. Changed only by journal entries. */
export class ReferralStore {
    readonly #kept = new Map<string, MutableKept>();
    readonly #engagements = new Map<string, string[]>();
    readonly byCreation = new TimeOrder<Kept>((one) => one.referral.createdDateTime);
    readonly byUpdate = new TimeOrder<Kept>((one) => one.referral.updatedDateTime);

    get size(): number {
        return this.#kept.size;
    }

    get(id: string): Kept | undefined {
        return this.#kept.get(id.toLowerCase());
    }

    /** The referrals of one engagement, oldest first. */
    engagement(engagementId: string): readonly Kept[] {
        return (this.#engagements.get(engagementId.toLowerCase()) ?? []).map((id) => this.#kept.get(id)!);
    }

    *all(): Generator<Kept> {
        yield* this.#kept.values();
    }

    /** @throws Error when a change speaks of a referral that was never created: the journal is damaged */
    apply(entry: JournalEntry): void {
        if (entry.kind === 'created') this.#create(entry);
        else if (entry.kind === 'changed') this.#change(entry);
    }

    #create(entry: ReferralCreated): void {
        const { referral, partnerId } = entry;
        const kept: MutableKept = { referral, partnerId, history: [entry] };
        this.#kept.set(referral.id, kept);
        const ids = this.#engagements.get(referral.engagementId);
        if (ids) ids.push(referral.id);
        else this.#engagements.set(referral.engagementId, [referral.id]);
        this.byCreation.add(kept);
        this.byUpdate.add(kept);
    }

    #change(entry: ReferralChanged): void {
        const kept = this.#kept.get(entry.id);
        if (!kept) throw new Error(`The journal changes referral ${entry.id}, which it never created.`);
        kept.referral = applyChanges(kept.referral, entry.changes);
        kept.history.push(entry);
        this.byUpdate.moved(kept);
    }
}
