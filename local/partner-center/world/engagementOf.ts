import type { Engagement } from '../referral/inviteRules.ts';
import type { World } from './world.ts';

/** The two sides of an engagement as one organisation sees it. */
export function engagementOf(world: World, engagementId: string, organizationId: string): Engagement {
    const mine = world.account.referrals.engagement(engagementId).filter((one) => one.partnerId === organizationId);
    const own = mine.find((one) => one.referral.organizationId === organizationId)?.referral;
    const microsoft = mine.find((one) => one.referral.organizationId !== organizationId)?.referral;
    return { own, microsoft };
}
