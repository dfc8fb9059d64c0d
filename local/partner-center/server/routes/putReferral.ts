import type { FastifyReply, FastifyRequest } from 'fastify';
import { canonicalNames } from '../../json/canonicalNames.ts';
import { completeMember } from '../../referral/complete.ts';
import { composeDetails } from '../../referral/composeReferral.ts';
import type { CreateBody } from '../../referral/createBody.ts';
import { createViolation } from '../../referral/createRules.ts';
import type { Referral, Status, Substatus } from '../../referral/referral.ts';
import { closedViolation, movedTo, transitionViolation } from '../../referral/transition.ts';
import type { Violation } from '../../referral/violation.ts';
import { createReferral } from '../../schema/createReferral.ts';
import { shapeError } from '../../schema/shapeError.ts';
import type { World } from '../../world/world.ts';
import { referralsCaller } from '../access.ts';
import { singleReferralBody } from '../referralAnswer.ts';
import { referralsRefusal, violationRefusal } from '../refusal.ts';
import { referralsJson } from '../referralsJson.ts';
import { header } from '../request.ts';
import { matchViolation, ownerViolation } from './patchReferral.ts';
import { findReferral } from './readReferral.ts';

type PutBody = CreateBody & { readonly status?: Status | null; readonly substatus?: Substatus | null };

/** PUT …/referrals/{id}: gone (405), or with the switch 2.1.put the replacement of 2019, which demands If-Match. */
export function putReferral(world: World, request: FastifyRequest, reply: FastifyReply): object {
    const { settings } = world.switches;
    if (!settings['2.1.put']) {
        reply.header('allow', 'GET, PATCH');
        throw referralsRefusal(405, 'invalidRequest', 'The request is malformed or incorrect.', 'referral', {
            code: 'methodNotAllowed',
            message: 'PUT is not possible here any more. Use PATCH.'
        });
    }
    const caller = referralsCaller(request, world);
    const { referral } = findReferral(world, caller, (request.params as { id: string }).id);
    const body = canonicalNames(referralsJson(request, settings), createReferral) as PutBody;
    const violation =
        putViolation(world, referral, body, header(request, 'if-match')) ?? ownerViolation(referral, caller);
    if (violation) throw violationRefusal(violation, settings);
    const at = world.clock.next();
    const saved = world.account.save(
        replaced(referral, body, at),
        { name: caller.user.email, byApi: true },
        at
    ).referral;
    reply.header('etag', saved.eTag);
    return singleReferralBody(saved);
}

function putViolation(world: World, referral: Referral, body: PutBody, ifMatch: string | undefined): Violation | null {
    const { settings } = world.switches;
    const wrong = shapeError(body, createReferral);
    if (wrong)
        return {
            rule: '2.1',
            target: wrong.path || 'referral',
            code: 'invalidValue',
            message: `${wrong.path} ${wrong.message}.`
        };
    if (ifMatch === undefined)
        return { rule: '1.5', target: 'referral', code: 'ifMatchRequired', message: 'PUT needs the header If-Match.' };
    if (referral.status === 'Closed') return closedViolation(settings);
    const [status, substatus] = [body.status ?? referral.status, body.substatus ?? referral.substatus];
    const moves = status !== referral.status || substatus !== referral.substatus;
    const move = moves ? transitionViolation(referral, status, substatus, settings) : null;
    return matchViolation(referral, ifMatch) ?? createViolation(body, settings) ?? move;
}

/** What a partner may replace; customer, consent, type and target stay as they are (contract 2.10). */
function replaced(referral: Referral, body: PutBody, at: string): Referral {
    const next: Referral = {
        ...referral,
        name: body.name ?? referral.name,
        externalReferenceId: body.externalReferenceId ?? null,
        campaignId: body.campaignId ?? null,
        salesStage: body.salesStage ?? null,
        statusReason: body.statusReason ?? referral.statusReason,
        details: composeDetails(body.details),
        team: (body.team ?? []).map(completeMember)
    };
    const [status, substatus] = [body.status ?? next.status, body.substatus ?? next.substatus];
    const moves = status !== next.status || substatus !== next.substatus;
    return moves ? movedTo(next, status, substatus, at) : next;
}
