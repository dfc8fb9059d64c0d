import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { World } from '../../world/world.ts';
import { eventNames } from '../../webhook/registration.ts';
import { knownCaller, webhooksCaller } from '../access.ts';
import { speakAs } from '../host.ts';
import { partnerCenterRefusal } from '../refusal.ts';
import { header } from '../request.ts';
import { resource } from '../resource.ts';
import { createRegistration, readRegistration, replaceRegistration } from './registrations.ts';
import { createValidation, readValidation } from './validations.ts';

/** The host https://api.partnercenter.microsoft.com, as far as webhooks go (contract 3.1). */
export function webhooksHost(app: FastifyInstance, world: World): void {
    speakAs(app, {
        notFound: (path) => partnerCenterRefusal(404, '404', `'${path.slice(0, 200)}' is not an address of this API.`),
        malformed: (message) => partnerCenterRefusal(400, '400', message),
        tooLarge: (message) => partnerCenterRefusal(413, '413', message),
        unsupportedType: (message) => partnerCenterRefusal(415, '415', message),
        broken: () => partnerCenterRefusal(500, '500', 'An unspecified error has occurred.')
    });
    app.addHook('onRequest', async (request, reply) => {
        reply.headers({
            'ms-requestid': header(request, 'ms-requestid') ?? randomUUID(),
            'ms-correlationid': header(request, 'ms-correlationid') ?? randomUUID(),
            'x-locale': header(request, 'x-locale') ?? 'en-US'
        });
        if (header(request, 'validatemfa') === 'true')
            reply.header('isMfaCompliant', String(knownCaller(request, world)?.mfa ?? false));
    });
    const notAllowed = (message: string) => partnerCenterRefusal(405, '405', message);
    const base = '/webhooks/v1/registration';
    resource(
        app,
        base,
        {
            GET: (request) => readRegistration(world, request),
            POST: (request) => createRegistration(world, request),
            PUT: (request) => replaceRegistration(world, request)
        },
        notAllowed
    );
    const listEvents = (request: FastifyRequest) => {
        webhooksCaller(request, world);
        return eventNames;
    };
    resource(app, `${base}/events`, { GET: listEvents }, notAllowed);
    resource(app, `${base}/validationEvents`, { POST: (request) => createValidation(world, request) }, notAllowed);
    resource(app, `${base}/validationEvents/:id`, { GET: (request) => readValidation(world, request) }, notAllowed);
}
