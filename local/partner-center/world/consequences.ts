import type { ReferralEvent } from '../store/account.ts';
import type { Kept } from '../store/referralStore.ts';
import { referralEvent } from '../webhook/eventsOf.ts';
import type { World } from './world.ts';

/** What follows from every change of a referral: an event to the organisation, and an expiry for what waits. */
export function wireConsequences(world: World): void {
    world.account.on('referral', (event) => {
        notify(world, event);
        if (event.kind === 'created') watchExpiry(world, event.kept);
    });
}

/** Sets the alarm for an unanswered invitation (contract 2.3). */
export function watchExpiry(world: World, kept: Kept): void {
    const due = kept.referral.expirationDateTime;
    if (due !== null && kept.referral.status === 'New')
        world.agenda.at(Date.parse(due), () => expire(world, kept.referral.id));
}

/** Closes an invitation that nobody answered; one that was answered stays as it is. */
export function expire(world: World, id: string): void {
    const kept = world.account.referrals.get(id);
    if (kept?.referral.status !== 'New') return;
    const at = world.clock.next();
    const closed = { ...kept.referral, status: 'Closed', substatus: 'Expired', closedDateTime: at } as const;
    world.account.save(closed, { name: 'Partner Center', byApi: false }, at);
}

function notify(world: World, { kept, kind, byApi }: ReferralEvent): void {
    const registration = world.room('registrations')[kept.partnerId];
    const own = world.account.referrals
        .engagement(kept.referral.engagementId)
        .find((one) => one.referral.organizationId === kept.partnerId);
    const change = { referral: kept.referral, kind, byApi };
    const event = referralEvent(change, kept.partnerId, own?.referral.id, world.switches.settings);
    if (event && registration?.events.includes(event.name))
        world.dispatcher.dispatch(event, kept.partnerId, registration);
}
