import type { FastifyInstance, FastifyReply } from 'fastify';
import { Refusal } from './refusal.ts';

/** How one of the simulated hosts says the things that every server has to say. */
export interface HostVoice {
    readonly notFound: (path: string) => Refusal;
    readonly malformed: (message: string) => Refusal;
    readonly tooLarge: (message: string) => Refusal;
    readonly unsupportedType: (message: string) => Refusal;
    readonly broken: () => Refusal;
}

/** Gives a host its own error bodies. An error nobody foresaw is a clean 500 and a line on stderr, never the end. */
export function speakAs(app: FastifyInstance, voice: HostVoice): void {
    app.setNotFoundHandler((request, reply) => send(reply, voice.notFound(request.url.split('?')[0]!)));
    app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
        if (error instanceof Refusal) return send(reply, error);
        if (error.statusCode === 413) return send(reply, voice.tooLarge('The body is larger than 4 MB.'));
        if (error.statusCode === 415) return send(reply, voice.unsupportedType('Send Content-Type: application/json.'));
        if (error.statusCode !== undefined && error.statusCode < 500)
            return send(reply, voice.malformed(error.message));
        console.error(`${request.method} ${request.url}: ${error.stack}`);
        return send(reply, voice.broken());
    });
}

function send(reply: FastifyReply, refusal: Refusal): unknown {
    (reply.request as { refusalCode?: string }).refusalCode = refusal.code;
    return reply.code(refusal.status).headers(refusal.headers).send(refusal.body);
}
