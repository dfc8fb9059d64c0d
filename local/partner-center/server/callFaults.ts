import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callFaultKinds, type CallFaultKind, type CallFaultRule } from '../fault/faultRule.ts';
import type { World } from '../world/world.ts';
import { partnerCenterRefusal, referralsRefusal, Refusal, throttled } from './refusal.ts';
import { header } from './request.ts';

/** The fault that strikes a request, remembered on it. */
export interface Struck {
    fault?: Pick<CallFaultRule, 'kind' | 'seconds'>;
    refusalCode?: string;
    /** The connection was closed on purpose, without an answer. */
    hungUp?: boolean;
}

/** Makes calls to one host go wrong, by rule or by the header `X-Emulator-Fault: kind; seconds=n` (contract 7.7). */
export function wireCallFaults(
    app: FastifyInstance,
    world: World,
    host: 'referrals' | 'webhooks' | 'login' | 'certificates'
): void {
    app.addHook('preHandler', async (request, reply) => {
        const path = request.url;
        const fault =
            asked(header(request, 'x-emulator-fault')) ??
            world.faults.decide({ on: 'calls', host, method: request.method, path });
        if (!fault) return;
        (request as Struck).fault = fault;
        reply.header('x-emulator-fault', fault.kind);
        if (fault.kind === 'dropBefore') {
            hangUp(request as Struck, reply);
            return reply.hijack();
        }
        const refusal = refusalOf(fault.kind, fault.seconds, host);
        if (refusal) throw refusal;
    });
    app.addHook('onSend', async (request: FastifyRequest & Struck, reply, payload) => {
        const { fault } = request;
        if (!fault) return payload;
        if (fault.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, (fault.seconds ?? 5) * 1000));
        if (fault.kind === 'drop') hangUp(request, reply);
        return spoiled(fault.kind, host, reply, payload);
    });
}

function asked(value: string | undefined): Struck['fault'] | null {
    if (value === undefined) return null;
    const [kind = '', ...more] = value.split(';').map((one) => one.trim());
    if (!callFaultKinds.includes(kind as CallFaultKind))
        throw new Refusal(
            400,
            { error: { code: 'invalidRequest', message: `X-Emulator-Fault is one of ${callFaultKinds.join(', ')}.` } },
            'unknownFault'
        );
    const seconds = /^seconds=(\d+(?:\.\d+)?)$/.exec(more[0] ?? '')?.[1];
    return { kind: kind as CallFaultKind, ...(seconds !== undefined && { seconds: Number(seconds) }) };
}

function refusalOf(kind: CallFaultKind, seconds = 57, host = 'referrals'): Refusal | null {
    if (kind === '429') return throttled(seconds);
    if (kind === '503') return failure(503, host, { 'retry-after': String(seconds) });
    if (kind === '500' || kind === '504') return failure(Number(kind), host);
    return null;
}

const failures: Readonly<Record<number, readonly [string, string]>> = {
    500: ['generalException', 'An unspecified error has occurred.'],
    503: ['serviceNotAvailable', 'The service is temporarily unavailable.'],
    504: ['serviceNotAvailable', 'The gateway did not get an answer in time.']
};

function failure(status: number, host: string, headers: Readonly<Record<string, string>> = {}): Refusal {
    const [code, message] = failures[status]!;
    const refusal =
        host === 'webhooks'
            ? partnerCenterRefusal(status, String(status), message)
            : referralsRefusal(status, code, message);
    return new Refusal(refusal.status, refusal.body, code, headers);
}

function spoiled(kind: CallFaultKind, host: string, reply: FastifyReply, payload: unknown): unknown {
    if (kind === '500AfterCommit' || kind === '504AfterCommit') {
        const refusal = failure(Number(kind.slice(0, 3)), host);
        const body = JSON.stringify(refusal.body);
        reply
            .code(refusal.status)
            .type('application/json; charset=utf-8')
            .header('content-length', Buffer.byteLength(body));
        return body;
    }
    if (kind === 'wrongContentType') reply.type('text/html; charset=utf-8');
    if (kind !== 'truncated' || typeof payload !== 'string') return payload;
    const half = payload.slice(0, Math.floor(payload.length / 2));
    reply.header('content-length', Buffer.byteLength(half));
    return half;
}

function hangUp(request: Struck, reply: FastifyReply): void {
    request.hungUp = true;
    reply.raw.destroy();
}
