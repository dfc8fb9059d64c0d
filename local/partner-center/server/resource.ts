import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { Refusal } from './refusal.ts';

export type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;
export type Handlers = Partial<Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Handler>>;

const methods: HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** Serves a resource; verbs that it does not know get the host's 405 with the verbs that it does. */
export function resource(
    app: FastifyInstance,
    url: string,
    handlers: Handlers,
    notAllowed: (message: string) => Refusal
): void {
    const known = Object.keys(handlers);
    for (const [method, handler] of Object.entries(handlers))
        app.route({ method: method as HTTPMethods, url, exposeHeadRoute: false, handler });
    app.route({
        method: methods.filter((one) => !known.includes(one as string)),
        url,
        handler: (request, reply) => {
            reply.header('allow', known.join(', '));
            throw notAllowed(`${request.method} is not possible here, only ${known.join(', ')}.`);
        }
    });
}
