import type { Difference } from '../json/differences.ts';
import { setAt } from '../json/setAt.ts';
import type { Referral } from '../referral/referral.ts';

/** The referral after these changes. */
export function applyChanges(referral: Referral, changes: readonly Difference[]): Referral {
    return changes.reduce((state, { path, to }) => setAt(state, path, to), referral);
}
