import type { FastifyInstance } from 'fastify';
import { gzipSync } from 'node:zlib';

/** The webhook host compresses its answers for those who ask for it (contract 1.6). Wire it last: it sees the final body. */
export function wireGzipAnswers(scope: FastifyInstance): void {
    scope.addHook('onSend', async (request, reply, payload) => {
        const asked = /\bgzip\b/i.test(String(request.headers['accept-encoding'] ?? ''));
        if (!asked || typeof payload !== 'string' || payload === '') return payload;
        const packed = gzipSync(payload);
        void reply
            .header('content-encoding', 'gzip')
            .header('vary', 'accept-encoding')
            .header('content-length', packed.length);
        return packed;
    });
}
