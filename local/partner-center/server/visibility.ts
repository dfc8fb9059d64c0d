import type { Caller } from '../login/caller.ts';
import { isLead } from '../referral/dealKind.ts';
import type { Kept } from '../store/referralStore.ts';
import type { SwitchSettings } from '../switches/switches.ts';
import type { User } from '../directory/directory.ts';

/** Does this account hold the referral at all (contract 1.2, U-29)? */
export function isInAccount(kept: Kept, caller: Caller, settings: SwitchSettings): boolean {
    if (kept.partnerId !== caller.organization.id) return false;
    return settings['U-29.leadsListed'] || !(isLead(kept.referral) && kept.referral.qualification === 'Direct');
}

/** A Referral Admin sees all, a Referral User the deals whose team has the user. */
export function isInReach(kept: Kept, user: User): boolean {
    if (user.referralRole === 'Admin') return true;
    return kept.referral.team.some((one) => one.email?.toLowerCase() === user.email.toLowerCase());
}
