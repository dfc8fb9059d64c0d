import { callFaultKinds, deliveryFaultKinds, type FaultRule } from '../fault/faultRule.ts';
import { faultRule } from '../schema/faultRule.ts';
import { shapeError } from '../schema/shapeError.ts';
import type { ControlRoute } from './controlHost.ts';
import { unknown } from './unknown.ts';

/** Faults by rule. */
export const faultRoutes: readonly ControlRoute[] = [
    {
        method: 'GET',
        url: '/faults',
        does: 'Fault rules, with how often each fitted and struck',
        act: (world) => world.faults.list
    },
    {
        method: 'POST',
        url: '/faults',
        does:
            `Adds a rule: {on: calls, kind: ${callFaultKinds.join(' | ')}, host, method, path, …} or ` +
            `{on: deliveries, kind: ${deliveryFaultKinds.join(' | ')}, event, …}; … = nth, probability, seed, times, seconds`,
        act: (world, { body }) => {
            const wrong = shapeError(body, faultRule(body.on));
            if (wrong) throw new Error(`The fault rule ${wrong.path && `(${wrong.path}) `}${wrong.message}.`);
            return world.faults.add(body as unknown as FaultRule);
        }
    },
    {
        method: 'DELETE',
        url: '/faults',
        does: 'Removes every rule',
        act: (world) => {
            world.faults.clear();
            return {};
        }
    },
    {
        method: 'DELETE',
        url: '/faults/:id',
        does: 'Removes one rule',
        act: (world, { params }) => {
            if (!world.faults.remove(params.id!)) throw unknown(`fault rule '${params.id}'`);
            return {};
        }
    }
];
