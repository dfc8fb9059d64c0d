import fastify, { type FastifyInstance } from 'fastify';
import { controlHost } from '../control/controlHost.ts';
import { pageHost } from '../page/pageHost.ts';
import type { World } from '../world/world.ts';
import { wireCallFaults } from './callFaults.ts';
import { wireCallRecords } from './callRecords.ts';
import { wireGzipAnswers } from './gzipAnswers.ts';
import { certificatesHost } from './routes/certificatesHost.ts';
import { loginHost } from './routes/loginHost.ts';
import { referralsHost } from './routes/referralsHost.ts';
import { webhooksHost } from './routes/webhooksHost.ts';

const largestBody = 4 * 1024 * 1024;

/** Where each simulated host stands on the one port. */
export const prefixes = {
    referrals: '/partner',
    webhooks: '/partnercenter',
    login: '/login',
    certificates: '/cert',
    control: '/control'
} as const;

const hosts = { referrals: referralsHost, webhooks: webhooksHost, login: loginHost, certificates: certificatesHost };

/** The HTTP side of a world. */
export function app(world: World): FastifyInstance {
    const server = fastify({
        bodyLimit: largestBody,
        forceCloseConnections: true,
        routerOptions: { maxParamLength: 1000 }
    });
    server.removeAllContentTypeParsers();
    // Bodies stay text: each host reads JSON itself, so that it can say in its own words what is wrong with it.
    const readable = /^application\/(json|x-www-form-urlencoded|[\w.-]+\+json)\b/i;
    server.addContentTypeParser(readable, { parseAs: 'string' }, (_request, body, done) => done(null, body));
    for (const name of Object.keys(hosts) as (keyof typeof hosts)[])
        void server.register(
            async (scope) => {
                wireCallRecords(scope, world, name, prefixes[name]);
                hosts[name](scope, world);
                wireCallFaults(scope, world, name);
                if (name === 'webhooks') wireGzipAnswers(scope);
            },
            { prefix: prefixes[name] }
        );
    void server.register(async (scope) => controlHost(scope, world), { prefix: prefixes.control });
    void server.register(async (scope) => pageHost(scope));
    server.setNotFoundHandler((request, reply) => {
        const known = Object.values(prefixes).join(', ');
        void reply
            .code(404)
            .send({ error: { message: `'${request.url}' belongs to no host. They stand below ${known}.` } });
    });
    return server;
}
