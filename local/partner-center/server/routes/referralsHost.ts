import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { World } from '../../world/world.ts';
import { speakAs } from '../host.ts';
import { referralsRefusal } from '../refusal.ts';
import { header } from '../request.ts';
import { resource } from '../resource.ts';
import { knownCaller } from '../access.ts';
import { createReferral } from './createReferral.ts';
import { listReferrals } from './listReferrals.ts';
import { patchReferral } from './patchReferral.ts';
import { putReferral } from './putReferral.ts';
import { readReferral } from './readReferral.ts';

const malformed = 'The request is malformed or incorrect.';
const invalid = (status: number, code: string, message: string) =>
    referralsRefusal(status, 'invalidRequest', malformed, 'referral', { code, message });

/** The host https://api.partner.microsoft.com. */
export function referralsHost(app: FastifyInstance, world: World): void {
    speakAs(app, {
        notFound: (path) =>
            referralsRefusal(404, 'itemNotFound', 'There is no such resource.', 'referral', {
                code: 'unknownPath',
                message: `'${path.slice(0, 200)}' is not an address of this API.`
            }),
        malformed: (message) => invalid(400, 'malformedRequest', message),
        tooLarge: (message) => invalid(413, 'requestTooLarge', message),
        unsupportedType: (message) => invalid(415, 'unsupportedMediaType', message),
        broken: () => referralsRefusal(500, 'generalException', 'An unspecified error has occurred.')
    });
    app.addHook('onRequest', async (request, reply) => {
        reply.headers({ 'request-id': randomUUID(), timestamp: new Date(world.clock.nowMs()).toISOString() });
        reply.header('x-ms-ags-diagnostic', '{"ServerInfo":{"DataCenter":"Simulator"}}');
        const id = header(request, 'client-request-id');
        if (id) reply.header('client-request-id', id);
        if (world.switches.settings['U-23.validateMfaOnReferrals'] && header(request, 'validatemfa') === 'true')
            reply.header('isMfaCompliant', String(knownCaller(request, world)?.mfa ?? false));
    });
    const notAllowed = (message: string) => invalid(405, 'methodNotAllowed', message);
    const base = '/v1.0/engagements/referrals';
    resource(
        app,
        base,
        {
            GET: (request) => listReferrals(world, request),
            POST: (request, reply) => createReferral(world, request, reply)
        },
        notAllowed
    );
    resource(
        app,
        `${base}/:id`,
        {
            GET: (request, reply) => readReferral(world, request, reply),
            PATCH: (request, reply) => patchReferral(world, request, reply),
            PUT: (request, reply) => putReferral(world, request, reply)
        },
        notAllowed
    );
}
