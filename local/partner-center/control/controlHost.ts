import type { FastifyInstance, FastifyRequest } from 'fastify';
import { speakAs } from '../server/host.ts';
import { Refusal } from '../server/refusal.ts';
import { bodyText } from '../server/request.ts';
import { resource, type Handlers } from '../server/resource.ts';
import { parseJson } from '../json/parseJson.ts';
import type { World } from '../world/world.ts';
import { accountRoutes } from './accountRoutes.ts';
import { directoryRoutes } from './directoryRoutes.ts';
import { faultRoutes } from './faultRoutes.ts';
import { serviceRoutes } from './serviceRoutes.ts';
import { stream } from './stream.ts';

/** One route of the control API: `act` gets path parameters, query and JSON body, and returns the answer. */
export interface ControlRoute {
    readonly method: keyof Handlers;
    readonly url: string;
    /** One line for GET /control. */
    readonly does: string;
    readonly act: (world: World, input: ControlInput) => unknown;
}

export interface ControlInput {
    readonly params: Readonly<Record<string, string>>;
    readonly query: Readonly<Record<string, string | undefined>>;
    /** {} when nothing was sent. */
    readonly body: Readonly<Record<string, unknown>>;
}

const routes: readonly ControlRoute[] = [...accountRoutes, ...serviceRoutes, ...faultRoutes, ...directoryRoutes];
const refuse = (status: number, message: string) => new Refusal(status, { error: { message } }, 'control');

/** The control API: Microsoft's seller, the clock, switches, faults. Not part of what the real service has. */
export function controlHost(app: FastifyInstance, world: World): void {
    speakAs(app, {
        notFound: (path) => refuse(404, `'${path}' is not part of the control API. GET /control lists it.`),
        malformed: (message) => refuse(400, message),
        tooLarge: (message) => refuse(413, message),
        unsupportedType: (message) => refuse(415, message),
        broken: () => refuse(500, 'The simulator made a mistake; its output says more.')
    });
    for (const url of new Set(routes.map((one) => one.url))) {
        const here = routes.filter((one) => one.url === url);
        const handlers = here.map((route) => [route.method, (request: FastifyRequest) => run(world, route, request)]);
        resource(app, url, Object.fromEntries(handlers) as Handlers, (message) => refuse(405, message));
    }
    app.get('/', () => routes.map(({ method, url, does }) => ({ method, url: `/control${url}`, does })));
    app.get('/stream', (_request, reply) => stream(world, reply));
}

/** Whatever a route throws is something the caller can mend: 400, or 404 from `unknown`. */
function run(world: World, route: ControlRoute, request: FastifyRequest): unknown {
    try {
        const text = bodyText(request);
        return route.act(world, {
            params: request.params as ControlInput['params'],
            query: request.query as ControlInput['query'],
            body: (text === '' ? {} : parseJson(text)) as ControlInput['body']
        });
    } catch (error) {
        throw error instanceof Refusal ? error : refuse(400, (error as Error).message);
    }
}
