import type { OutboundResponse } from '../orgMessages.ts';
import type { DataCall } from './dataApi.ts';
import { json } from './restResult.ts';

/** GET /limits */
export function limitsResource(call: DataCall): OutboundResponse {
    const limits = call.org.orgLimits();
    return json(
        200,
        Object.fromEntries(limits.map(({ name, limit, value }) => [name, { Max: limit, Remaining: limit - value }]))
    );
}
