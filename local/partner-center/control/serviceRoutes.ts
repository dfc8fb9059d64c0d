import { switchCatalogue } from '../switches/switchCatalogue.ts';
import type { World } from '../world/world.ts';
import type { ControlInput, ControlRoute } from './controlHost.ts';
import { partnerOf } from './partnerOf.ts';
import { unknown } from './unknown.ts';

const unitsMs = { seconds: 1000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 };

/** Clock, switches, calls, deliveries, registration. */
export const serviceRoutes: readonly ControlRoute[] = [
    { method: 'GET', url: '/clock', does: 'The simulated time', act: readClock },
    {
        method: 'POST',
        url: '/clock',
        does: 'Moves the clock forward: {days, hours, minutes, seconds}',
        act: (world, input) => {
            world.clock.advance(milliseconds(input.body));
            world.keep('clock', world.clock.aheadMs);
            return readClock(world);
        }
    },
    { method: 'GET', url: '/switches', does: 'Every switch with its setting, preset and meaning', act: listSwitches },
    {
        method: 'PATCH',
        url: '/switches',
        does: 'Sets switches: {"U-1.createStatus": 201}; null sets one back',
        act: (world, { body }) => {
            world.switches.set(body);
            return keptSwitches(world);
        }
    },
    {
        method: 'DELETE',
        url: '/switches',
        does: 'Sets every switch back',
        act: (world) => {
            world.switches.clear();
            return keptSwitches(world);
        }
    },
    { method: 'GET', url: '/calls', does: 'The newest 1000 calls', act: (world) => world.calls.list.slice(-1000) },
    {
        method: 'GET',
        url: '/deliveries',
        does: 'Deliveries with their attempts',
        act: (world) => world.dispatcher.list
    },
    {
        method: 'POST',
        url: '/deliveries/:id/resend',
        does: 'Sends a delivery once more',
        act: (world, { params }) => {
            const delivery = world.dispatcher.get(params.id!);
            if (!delivery) throw unknown(`delivery '${params.id}'`);
            world.dispatcher.resume({ ...delivery, attempts: [], nextAttempt: null });
            return world.dispatcher.get(delivery.id);
        }
    },
    {
        method: 'GET',
        url: '/registration',
        does: 'What is registered for webhooks, or null: ?organizationId=…',
        act: (world, { query }) =>
            JSON.stringify(world.room('registrations')[partnerOf(world, query.organizationId).id] ?? null)
    },
    {
        method: 'DELETE',
        url: '/registration',
        does: 'Forgets the webhook registration (the service itself has no way to)',
        act: (world, { query }) => {
            const { id } = partnerOf(world, query.organizationId);
            const others = Object.entries(world.room('registrations')).filter(([one]) => one !== id);
            world.keep('registrations', Object.fromEntries(others));
            return {};
        }
    }
];

function readClock(world: World): object {
    return { now: new Date(world.clock.nowMs()).toISOString(), aheadMs: world.clock.aheadMs };
}

/** @throws Error naming the units when something else was sent */
function milliseconds(body: ControlInput['body']): number {
    const names = Object.keys(body);
    if (names.length === 0 || names.some((name) => !(name in unitsMs) || typeof body[name] !== 'number'))
        throw new Error('Say how far: {"days": 15}, or hours, minutes, seconds, as numbers.');
    return names.reduce((sum, name) => sum + unitsMs[name as keyof typeof unitsMs] * (body[name] as number), 0);
}

function listSwitches(world: World): object {
    const { settings } = world.switches;
    return Object.entries(switchCatalogue).map(([name, point]) => ({
        name,
        setting: settings[name as keyof typeof settings],
        ...point
    }));
}

function keptSwitches(world: World): object {
    world.keep('switches', world.switches.changed);
    return world.switches.changed;
}
