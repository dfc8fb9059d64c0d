import type { FastifyRequest } from 'fastify';
import { testEvent } from '../../webhook/eventsOf.ts';
import { isPurged, secondsUntilAllowed, validationAnswer } from '../../webhook/validationEvent.ts';
import type { World } from '../../world/world.ts';
import { webhooksCaller } from '../access.ts';
import { partnerCenterRefusal, throttled } from '../refusal.ts';

/** POST …/validationEvents: sends a test event to the registered address, twice a minute at most (contract 3.7, 1.8). */
export function createValidation(world: World, request: FastifyRequest): object {
    const { organization } = webhooksCaller(request, world);
    const registration = world.room('registrations')[organization.id];
    if (!registration) throw partnerCenterRefusal(404, '404', 'Nothing is registered for this tenant.');
    if (!registration.events.includes('test-created'))
        throw partnerCenterRefusal(400, '400', "The registration does not include the event 'test-created'.");
    const now = world.clock.nowMs();
    const known = world.room('validations').filter((one) => !isPurged(one, now));
    const wait = secondsUntilAllowed(
        known.filter((one) => one.partnerId === organization.id),
        now
    );
    if (wait > 0) throw throttled(wait);
    const correlationId = world.newId();
    const event = { correlationId, partnerId: organization.id, callbackUrl: registration.url, createdMs: now };
    world.keep('validations', [...known, event]);
    world.dispatcher.dispatch(testEvent(correlationId), organization.id, registration);
    return { correlationId };
}

/** GET …/validationEvents/{correlationId}; gone after seven days. */
export function readValidation(world: World, request: FastifyRequest): object {
    const { organization } = webhooksCaller(request, world);
    const { id } = request.params as { id: string };
    const found = world.room('validations').find((one) => one.correlationId === id.toLowerCase());
    if (!found || found.partnerId !== organization.id || isPurged(found, world.clock.nowMs()))
        throw partnerCenterRefusal(404, '404', 'There is no such validation event.');
    const delivery = world.dispatcher.list.find((one) => one.resourceId === found.correlationId);
    return validationAnswer(found, delivery);
}
