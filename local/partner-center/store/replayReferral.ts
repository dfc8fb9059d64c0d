import type { Referral } from '../referral/referral.ts';
import { applyChanges } from './applyChanges.ts';
import type { ReferralChanged, ReferralCreated } from './journalEntry.ts';

/** The state that a history leads to. @throws Error when the history does not begin with a creation */
export function replayReferral(history: readonly (ReferralCreated | ReferralChanged)[]): Referral {
    const [first, ...later] = history;
    if (first?.kind !== 'created') throw new Error('A history begins with the creation of its referral.');
    return later.reduce(
        (state, entry) => (entry.kind === 'changed' ? applyChanges(state, entry.changes) : state),
        first.referral
    );
}
