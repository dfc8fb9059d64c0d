import type { FastifyInstance } from 'fastify';
import type { World } from '../world/world.ts';
import { knownCaller } from './access.ts';
import type { Struck } from './callFaults.ts';
import { header } from './request.ts';

/** Notes every call to one host, answered or not. */
export function wireCallRecords(app: FastifyInstance, world: World, host: string, prefix: string): void {
    app.addHook('onRequest', async (request, reply) => {
        const began = performance.now();
        reply.raw.once('close', () => {
            const { fault, refusalCode, hungUp } = request as typeof request & Struck;
            const caller = host === 'login' ? null : knownCaller(request, world);
            world.calls.note({
                at: new Date(world.clock.nowMs()).toISOString(),
                host,
                method: request.method,
                path: request.url.slice(prefix.length) || '/',
                status: reply.raw.writableFinished && !hungUp ? reply.raw.statusCode : 0,
                ms: Math.round((performance.now() - began) * 10) / 10,
                fault: fault?.kind ?? null,
                error: refusalCode ?? null,
                ifMatch: header(request, 'if-match') ?? null,
                caller: caller ? (caller.user?.email ?? 'application') : null
            });
        });
    });
}
