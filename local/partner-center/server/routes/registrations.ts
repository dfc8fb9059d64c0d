import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../login/caller.ts';
import type { WebhookRegistration } from '../../webhook/registration.ts';
import { wantedRegistration, type WantedRegistration } from '../../webhook/registrationRules.ts';
import type { World } from '../../world/world.ts';
import { webhooksCaller } from '../access.ts';
import { partnerCenterRefusal } from '../refusal.ts';
import { jsonBody } from '../request.ts';

/** GET …/registration (contract 3.1, U-13). */
export function readRegistration(world: World, request: FastifyRequest): object {
    const { organization } = webhooksCaller(request, world);
    const found = world.room('registrations')[organization.id];
    if (found) return { WebhookUrl: found.url, WebhookEvents: found.events };
    if (world.switches.settings['U-13.getWithoutRegistration'] === 200) return { WebhookUrl: null, WebhookEvents: [] };
    throw nothingRegistered();
}

/** POST …/registration: only when nothing is registered (U-13). */
export function createRegistration(world: World, request: FastifyRequest): object {
    const caller = webhooksCaller(request, world);
    const wanted = wantedBody(world, request);
    const exists = caller.organization.id in world.room('registrations');
    if (exists && world.switches.settings['U-13.postOverExisting'] === 409)
        throw partnerCenterRefusal(409, '409', 'A registration already exists for this tenant; use PUT to change it.');
    return register(world, caller, wanted);
}

/** PUT …/registration: replaces what is registered. */
export function replaceRegistration(world: World, request: FastifyRequest): object {
    const caller = webhooksCaller(request, world);
    const wanted = wantedBody(world, request);
    if (!(caller.organization.id in world.room('registrations'))) throw nothingRegistered();
    return register(world, caller, wanted);
}

function register(world: World, { organization }: Caller, wanted: WantedRegistration): object {
    const before = world.room('registrations')[organization.id];
    const saved: WebhookRegistration = {
        ...wanted,
        subscriberId: before?.subscriberId ?? world.newId(),
        lastModified: world.clock.next()
    };
    world.keep('registrations', { ...world.room('registrations'), [organization.id]: saved });
    return { SubscriberId: saved.subscriberId, WebhookUrl: saved.url, WebhookEvents: saved.events };
}

function wantedBody(world: World, request: FastifyRequest): WantedRegistration {
    try {
        return wantedRegistration(jsonBody(request), world.switches.settings);
    } catch (error) {
        throw partnerCenterRefusal(400, '400', (error as Error).message);
    }
}

function nothingRegistered(): Error {
    return partnerCenterRefusal(404, '404', 'Nothing is registered for this tenant; use POST to register.');
}
