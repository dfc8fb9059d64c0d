import { gunzipSync, gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OutboundResponse } from './orgMessages.ts';

/** A longer request is refused, packed or not. Apex REST has a limit of its own below this one. */
export const bodyLimit = 12 * 1024 * 1024;
/** Shorter answers are not worth packing. */
const gzipFrom = 1024;

/** The body of a request, unpacked; null when it is too long. */
export function requestBody(request: FastifyRequest): Uint8Array | null {
    const body = (request.body as Buffer | undefined) ?? Buffer.alloc(0);
    if (request.headers['content-encoding'] !== 'gzip') {
        return new Uint8Array(body);
    }
    try {
        return new Uint8Array(gunzipSync(body, { maxOutputLength: bodyLimit }));
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
            return null;
        }
        return new Uint8Array(body);
    }
}

export function tooLarge(reply: FastifyReply): FastifyReply {
    return reply
        .code(413)
        .send([{ message: `The request is longer than ${bodyLimit} bytes`, errorCode: 'REQUEST_ENTITY_TOO_LARGE' }]);
}

export function sendResponse(request: FastifyRequest, reply: FastifyReply, response: OutboundResponse): FastifyReply {
    void reply.code(response.status).headers(response.headers);
    const body = Buffer.from(response.body as Uint8Array);
    if (body.byteLength === 0) {
        return reply.send();
    }
    if (body.byteLength >= gzipFrom && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
        void reply.header('content-encoding', 'gzip');
        return reply.send(gzipSync(body));
    }
    return reply.send(body);
}
