import type { FastifyReply, FastifyRequest } from 'fastify';
import { applyPatch } from '../../referral/applyPatch.ts';
import type { PatchOperation } from '../../referral/patchOperation.ts';
import type { Referral } from '../../referral/referral.ts';
import type { Violation } from '../../referral/violation.ts';
import { patchBody } from '../../schema/patchBody.ts';
import { shapeError } from '../../schema/shapeError.ts';
import type { Caller } from '../../login/caller.ts';
import type { World } from '../../world/world.ts';
import { referralsCaller } from '../access.ts';
import { engagementOf } from '../../world/engagementOf.ts';
import { singleReferralBody } from '../referralAnswer.ts';
import { violationRefusal } from '../refusal.ts';
import { referralsJson } from '../referralsJson.ts';
import { header } from '../request.ts';
import { findReferral } from './readReferral.ts';

/** PATCH …/referrals/{id}: JSON Patch with `add` and `replace` (contract 2.6, 7.4). */
export function patchReferral(world: World, request: FastifyRequest, reply: FastifyReply): object | undefined {
    const caller = referralsCaller(request, world);
    const { referral } = findReferral(world, caller, (request.params as { id: string }).id);
    const operations = patchOperations(world, request);
    const early =
        ownerViolation(referral, caller) ??
        matchViolation(referral, header(request, 'if-match')) ??
        matching(world, referral);
    if (early) throw violationRefusal(early, world.switches.settings);
    const saved = applied(world, referral, operations, caller);
    reply.header('etag', saved.eTag);
    if (!/\breturn=representation\b/i.test(header(request, 'prefer') ?? '')) return void reply.code(204).send();
    reply.header('preference-applied', 'return=representation');
    return singleReferralBody(saved);
}

/** If-Match has to name the version that stands (contract 2.6); `*` is any version. */
export function matchViolation(referral: Referral, ifMatch: string | undefined): Violation | null {
    if (ifMatch === undefined || ifMatch === '*' || ifMatch === referral.eTag) return null;
    return {
        rule: '2.6',
        status: 412,
        target: 'referral',
        code: 'resourceModified',
        message: 'The resource has changed since it was last read.',
        summary: 'The If-Match value does not match the current version of the resource.',
        outerCode: 'preconditionFailed'
    };
}

/** Microsoft's side of the engagement can be read, not written (contract 2.10). */
export function ownerViolation(referral: Referral, caller: Caller): Violation | null {
    if (referral.organizationId === caller.organization.id) return null;
    return {
        rule: '2.10',
        status: 403,
        target: 'referral',
        code: 'notYourReferral',
        message: "Microsoft's referral cannot be changed by the partner.",
        summary: 'The caller is not allowed to perform this action.',
        outerCode: 'accessDenied'
    };
}

function matching(world: World, referral: Referral): Violation | null {
    if (!world.switches.settings['U-25.matchingBlocksEdits'] || referral.customerProfile.isMatchingComplete)
        return null;
    const message = 'The customer is still being matched. Try again when isMatchingComplete is true.';
    return { rule: 'U-25', target: 'customerProfile', code: 'matchingNotComplete', message };
}

function patchOperations(world: World, request: FastifyRequest): PatchOperation[] {
    const { settings } = world.switches;
    const sent = referralsJson(request, settings);
    const wrong = shapeError(sent, patchBody);
    if (!wrong) return sent as PatchOperation[];
    const message = `A PATCH is an array of {op: add or replace, path, value}: ${wrong.path || 'the body'} ${wrong.message}.`;
    throw violationRefusal({ rule: '2.6', target: 'referral', code: 'invalidPatchOperation', message }, settings);
}

function applied(world: World, referral: Referral, operations: PatchOperation[], caller: Caller): Referral {
    const { settings } = world.switches;
    const at = world.clock.next();
    const { microsoft } = engagementOf(world, referral.engagementId, caller.organization.id);
    const { next, violation } = applyPatch(referral, operations, { at, microsoft, newId: world.newId }, settings);
    const author = { name: caller.user!.email, byApi: true };
    if (violation) {
        if (!settings['U-30.atomicPatch'] && next !== referral) world.account.save(next, author, at);
        throw violationRefusal(violation, settings);
    }
    return world.account.save(next, author, at).referral;
}
