import { randomInt } from 'node:crypto';
import { applyPatch } from '../referral/applyPatch.ts';
import type { MemberBody } from '../referral/createBody.ts';
import type { PatchOperation } from '../referral/patchOperation.ts';
import { registrationHistory } from '../referral/registrationHistory.ts';
import type { Referral } from '../referral/referral.ts';
import { closedViolation } from '../referral/transition.ts';
import { engagementOf } from '../world/engagementOf.ts';
import type { Kept } from '../store/referralStore.ts';
import { expire } from '../world/consequences.ts';
import type { World } from '../world/world.ts';
import { accepted, declined, matched, usualSeller, withMsxId, withSeller, type Sides } from './answers.ts';

/** What somebody at Microsoft, or another user of the partner's account, does to a referral. Input as sent to the control API. */
export interface ActionInput {
    readonly seller?: MemberBody;
    readonly msxId?: string;
    readonly reason?: string;
    /** Operations as in a PATCH. */
    readonly operations?: readonly PatchOperation[];
    /** Deal registration: place and new status. */
    readonly index?: number;
    readonly status?: string;
}

const microsoft = { name: 'Microsoft', byApi: false };
type Action = (world: World, kept: Kept, input: ActionInput) => void;

/** The actions by name. @throws Error in words when the state of the referral does not allow one */
export const sellerActions: Readonly<Record<string, Action>> = {
    accept: (world, kept, input) => {
        const sides = openSides(world, kept);
        if (sides.microsoft?.status !== 'New')
            throw new Error('There is no referral of Microsoft that waits for an answer.');
        const at = world.clock.next();
        const msxId = input.msxId ?? `7-SIM${randomInt(10_000_000, 99_999_999)}`;
        saveBoth(world, sides, accepted(sides, input.seller ?? usualSeller, msxId, at, world.switches.settings));
    },
    decline: (world, kept, input) => {
        const sides = openSides(world, kept);
        saveBoth(world, sides, declined(sides, input.reason ?? null, world.clock.next()));
    },
    expire: (world, kept) => {
        if (kept.referral.status !== 'New') throw new Error('Only a referral that waits for an answer can expire.');
        expire(world, kept.referral.id);
    },
    seller: (world, kept, input) => {
        const sides = openSides(world, kept);
        saveBoth(world, sides, withSeller(sides, input.seller ?? usualSeller));
    },
    msx: (world, kept, input) => {
        if (!input.msxId) throw new Error('Give an msxId.');
        const sides = engagementOf(world, kept.referral.engagementId, kept.partnerId);
        saveBoth(world, sides, withMsxId(sides, input.msxId, world.switches.settings));
    },
    match: (world, kept) => void world.account.save(matched(kept.referral), { name: 'Partner Center', byApi: false }),
    change,
    registration
};

/** Another user changes fields in Partner Center's own screen; the rules are those of a PATCH. */
function change(world: World, { referral, partnerId }: Kept, input: ActionInput): void {
    const at = world.clock.next();
    const circumstances = {
        at,
        newId: world.newId,
        microsoft: engagementOf(world, referral.engagementId, partnerId).microsoft
    };
    const { next, violation } = applyPatch(referral, input.operations ?? [], circumstances, world.switches.settings);
    if (violation) throw new Error(violation.message);
    const name = referral.organizationId === partnerId ? 'another user in Partner Center' : microsoft.name;
    world.account.save(next, { name, byApi: false }, at);
}

/** Microsoft moves a deal registration on (contract 2.8). */
function registration(world: World, { referral }: Kept, { index = 0, status = 'Approved' }: ActionInput): void {
    if (!referral.registrations[index]) throw new Error(`There is no registration at place ${index}.`);
    const at = world.clock.next();
    const registrations = referral.registrations.map((one, place) =>
        place === index ? { ...one, status, statusHistory: registrationHistory(one.statusHistory, status, at) } : one
    );
    world.account.save({ ...referral, registrationStatus: status, registrations }, microsoft, at);
}

function openSides(world: World, { referral, partnerId }: Kept): Sides {
    const sides = engagementOf(world, referral.engagementId, partnerId);
    if (!sides.microsoft) throw new Error('Microsoft has no referral in this engagement: it was not asked for help.');
    if (sides.microsoft.status === 'Closed') throw new Error(closedViolation(world.switches.settings).message);
    return sides;
}

/** Saves what became different, Microsoft's side first, as the service does it. */
function saveBoth(world: World, before: Sides, after: Sides): void {
    for (const side of ['microsoft', 'own'] as const) {
        const next: Referral | undefined = after[side];
        if (next && next !== before[side]) world.account.save(next, microsoft);
    }
}
