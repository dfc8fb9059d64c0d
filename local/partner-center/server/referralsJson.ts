import type { FastifyRequest } from 'fastify';
import type { SwitchSettings } from '../switches/switches.ts';
import { violationRefusal } from './refusal.ts';
import { jsonBody } from './request.ts';

/** The JSON that was sent to the referrals host. @throws Refusal 400 */
export function referralsJson(request: FastifyRequest, settings: SwitchSettings): unknown {
    try {
        return jsonBody(request);
    } catch (error) {
        const message = (error as Error).message;
        throw violationRefusal({ rule: '7.2', target: 'referral', code: 'malformedJson', message }, settings);
    }
}
