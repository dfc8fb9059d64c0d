import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../login/caller.ts';
import type { User } from '../../directory/directory.ts';
import type { Kept } from '../../store/referralStore.ts';
import type { World } from '../../world/world.ts';
import { referralsCaller } from '../access.ts';
import { singleReferralBody } from '../referralAnswer.ts';
import { referralsRefusal } from '../refusal.ts';
import { isInAccount, isInReach } from '../visibility.ts';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** GET …/referrals/{id} (contract 2.1, 7.3, U-6). */
export function readReferral(world: World, request: FastifyRequest, reply: FastifyReply): object {
    const caller = referralsCaller(request, world);
    const { referral } = findReferral(world, caller, (request.params as { id: string }).id);
    const foreign = referral.organizationId !== caller.organization.id;
    if (foreign && !world.switches.settings['U-6.readableById']) throw notFound();
    reply.header('etag', referral.eTag);
    return singleReferralBody(referral);
}

/** The referral that the caller names and may see. @throws Refusal 400, 403 or 404 */
export function findReferral(world: World, caller: Caller & { readonly user: User }, id: string): Kept {
    const { settings } = world.switches;
    if (!guid.test(id))
        throw referralsRefusal(400, 'invalidRequest', 'The request is malformed or incorrect.', 'referral', {
            code: 'invalidReferralId',
            message: 'A referral id is a GUID.'
        });
    const kept = world.account.referrals.get(id);
    if (!kept || !isInAccount(kept, caller, settings)) throw notFound();
    if (isInReach(kept, caller.user)) return kept;
    if (settings['7.outsideTeamStatus'] === 404) throw notFound();
    throw referralsRefusal(403, 'accessDenied', 'The caller is not allowed to perform this action.', 'referral', {
        code: 'referralAccessDenied',
        message: 'The user is not a member of the referral team.'
    });
}

function notFound(): Error {
    return referralsRefusal(404, 'itemNotFound', 'The requested referral does not exist.');
}
