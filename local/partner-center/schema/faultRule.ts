import { callFaultKinds, deliveryFaultKinds } from '../fault/faultRule.ts';

const common = {
    nth: { type: 'integer', minimum: 1 },
    probability: { type: 'number', minimum: 0, maximum: 1 },
    seed: { type: 'integer' },
    times: { type: 'integer', minimum: 1 },
    seconds: { type: 'number', minimum: 0, maximum: 86_400 }
};

const forCalls = {
    type: 'object',
    required: ['on', 'kind'],
    additionalProperties: false,
    properties: {
        on: { const: 'calls' },
        kind: { enum: callFaultKinds },
        host: { enum: ['referrals', 'webhooks', 'login', 'certificates'] },
        method: { type: 'string' },
        path: { type: 'string' },
        ...common
    }
};

const forDeliveries = {
    type: 'object',
    required: ['on', 'kind'],
    additionalProperties: false,
    properties: {
        on: { enum: ['calls', 'deliveries'] },
        kind: { enum: deliveryFaultKinds },
        event: { type: 'string' },
        ...common
    }
};

/** Shape of a fault rule for calls or for deliveries. */
export function faultRule(on: unknown): object {
    return on === 'calls' ? forCalls : forDeliveries;
}
