import type { FastifyReply, FastifyRequest } from 'fastify';
import { canonicalNames } from '../../json/canonicalNames.ts';
import { composeMicrosoftDeal, composeOwnDeal } from '../../referral/composeDeal.ts';
import type { CreateBody } from '../../referral/createBody.ts';
import { createViolation } from '../../referral/createRules.ts';
import { invitesMicrosoft } from '../../referral/dealKind.ts';
import { inviteViolation } from '../../referral/inviteRules.ts';
import type { Referral } from '../../referral/referral.ts';
import { createReferral as createShape } from '../../schema/createReferral.ts';
import { shapeError } from '../../schema/shapeError.ts';
import type { Caller } from '../../login/caller.ts';
import type { User } from '../../directory/directory.ts';
import type { World } from '../../world/world.ts';
import { referralsCaller } from '../access.ts';
import { singleReferralBody } from '../referralAnswer.ts';
import { referralsRefusal, violationRefusal } from '../refusal.ts';
import { referralsJson } from '../referralsJson.ts';
import { engagementOf } from '../../world/engagementOf.ts';

/** POST …/referrals: an own deal, or Microsoft's referral of an engagement (contract 2.3, 7.2). */
export function createReferral(world: World, request: FastifyRequest, reply: FastifyReply): object {
    const caller = referralsCaller(request, world);
    const body = createBody(world, request, caller);
    const { settings } = world.switches;
    const violation = createViolation(body, settings);
    if (violation) throw violationRefusal(violation, settings);
    const referral = invitesMicrosoft(body) ? invite(world, body, caller) : createOwn(world, body, caller);
    reply.code(settings['U-1.createStatus']).header('etag', referral.eTag);
    return singleReferralBody(referral);
}

type UserCaller = Caller & { readonly user: User };

function createBody(world: World, request: FastifyRequest, { user }: UserCaller): CreateBody {
    const { settings } = world.switches;
    if (user.referralRole !== 'Admin')
        throw referralsRefusal(403, 'accessDenied', 'The caller is not allowed to perform this action.', 'referral', {
            code: 'referralAdminRequired',
            message: 'Only a Referral Admin creates referrals.'
        });
    const sent = referralsJson(request, settings);
    const body = canonicalNames(sent, createShape);
    const wrong = shapeError(body, createShape);
    if (!wrong) return body as CreateBody;
    const message = `${wrong.path ? `'${wrong.path}'` : 'The body'} ${wrong.message}.`;
    const summary = 'One or more validation errors occurred.';
    throw violationRefusal(
        { rule: '2.2', target: wrong.path || 'referral', code: 'invalidValue', message, summary },
        settings
    );
}

function createOwn(world: World, body: CreateBody, { organization, user }: UserCaller): Referral {
    const { settings } = world.switches;
    if (body.engagementId && !engagementOf(world, body.engagementId, organization.id).own)
        throw violationRefusal(
            {
                rule: '7.2',
                target: 'engagementId',
                code: 'unknownEngagement',
                message: 'There is no such engagement of this organisation.'
            },
            settings
        );
    const own = composeOwnDeal(body, world.account.newIdentity(body.engagementId ?? undefined), organization);
    const kept = world.account.create(own, organization.id, { name: user.email, byApi: true });
    const asksHelp = (body.inviteContext?.assistanceRequestCode ?? 'Unknown') !== 'Unknown';
    if (settings['U-20.onePostInvites'] && asksHelp && own.type === 'Shared')
        invite(world, { ...body, engagementId: own.engagementId, target: microsoftTarget }, {
            organization,
            user
        } as UserCaller);
    return kept.referral;
}

const microsoftTarget = [{ type: 'BusinessProfileLocation' as const, id: 'msft' }];

function invite(world: World, body: CreateBody, { organization, user }: UserCaller): Referral {
    const { settings } = world.switches;
    const violation = inviteViolation(body, engagementOf(world, body.engagementId!, organization.id));
    if (violation) throw violationRefusal(violation, settings);
    const identity = world.account.newIdentity(body.engagementId!);
    const referral = composeMicrosoftDeal(body, identity, organization, settings);
    return world.account.create(referral, organization.id, { name: user.email, byApi: true }).referral;
}
