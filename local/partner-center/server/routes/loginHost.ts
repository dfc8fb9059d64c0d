import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { acceptedAddress, authorization, declinedAddress } from '../../login/authorize.ts';
import { consentPage } from '../../login/consentPage.ts';
import { EntraError, entraErrorBody } from '../../login/entraError.ts';
import { grant } from '../../login/grants.ts';
import type { LoginRoom, TokenRequest } from '../../login/loginRoom.ts';
import { tokenAnswer } from '../../login/tokenAnswer.ts';
import type { World } from '../../world/world.ts';
import { speakAs } from '../host.ts';
import { Refusal } from '../refusal.ts';
import { bodyText, header } from '../request.ts';
import { resource } from '../resource.ts';

/** The host https://login.microsoftonline.com: authorize and token, v1 and v2 (contract 1.4). */
export function loginHost(app: FastifyInstance, world: World): void {
    const refuse = (error: EntraError) =>
        new Refusal(error.status, entraErrorBody(error, world.clock.nowMs()), `AADSTS${error.number}`);
    const invalid = (message: string, status = 400) =>
        refuse(new EntraError('invalid_request', 900144, message, status));
    speakAs(app, {
        notFound: () => refuse(new EntraError('invalid_request', 900561, 'There is no such endpoint.', 404)),
        malformed: (message) => invalid(message),
        tooLarge: (message) => invalid(message, 413),
        unsupportedType: () => invalid('Send Content-Type: application/x-www-form-urlencoded.', 415),
        broken: () => refuse(new EntraError('server_error', 90033, 'A transient error has occurred.', 500))
    });
    const answering = (act: (request: FastifyRequest, reply: FastifyReply) => unknown) => {
        return (request: FastifyRequest, reply: FastifyReply) => {
            try {
                return act(request, reply);
            } catch (error) {
                throw error instanceof EntraError ? refuse(error) : error;
            }
        };
    };
    const notAllowed = (message: string) => invalid(message, 405);
    for (const version of [1, 2] as const) {
        const base = `/:tenant/oauth2${version === 2 ? '/v2.0' : ''}`;
        const token = answering((request, reply) => issueToken(world, version, request, reply));
        resource(app, `${base}/token`, { POST: token }, notAllowed);
        const show = answering((request, reply) => showConsent(world, request, reply));
        const decide = answering((request, reply) => decideConsent(world, request, reply));
        resource(app, `${base}/authorize`, { GET: show, POST: decide }, notAllowed);
    }
}

function issueToken(world: World, version: 1 | 2, request: FastifyRequest, reply: FastifyReply): object {
    const room = loginRoom(world);
    const asked: TokenRequest = { version, tenant: tenantOf(request), form: formOf(request), basic: basicOf(request) };
    reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' });
    return tokenAnswer(grant(asked, room), version, room);
}

function showConsent(world: World, request: FastifyRequest, reply: FastifyReply): string {
    const wanted = authorization(tenantOf(request), queryOf(request), loginRoom(world));
    reply.type('text/html; charset=utf-8');
    return consentPage(wanted.audience, world.room('directory').users);
}

function decideConsent(world: World, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const room = loginRoom(world);
    const wanted = authorization(tenantOf(request), queryOf(request), room);
    const { answer, user: id } = formOf(request);
    const user = room.directory.users.find((one) => one.id === id);
    if (answer !== 'yes' || !user) return reply.redirect(declinedAddress(wanted), 302);
    return reply.redirect(acceptedAddress(wanted, user, room), 302);
}

function loginRoom(world: World): LoginRoom {
    return {
        directory: world.room('directory'),
        settings: world.switches.settings,
        nowMs: world.clock.nowMs(),
        ...world.room('login'),
        usedCodes: world.usedCodes,
        newId: world.newId
    };
}

function tenantOf(request: FastifyRequest): string {
    return (request.params as { tenant: string }).tenant;
}

function queryOf(request: FastifyRequest): Record<string, string | undefined> {
    return Object.fromEntries(new URL(request.url, 'http://localhost').searchParams);
}

function formOf(request: FastifyRequest): Record<string, string | undefined> {
    return Object.fromEntries(new URLSearchParams(bodyText(request)));
}

function basicOf(request: FastifyRequest): TokenRequest['basic'] {
    const encoded = /^Basic\s+(\S+)$/i.exec(header(request, 'authorization') ?? '')?.[1];
    if (encoded === undefined) return null;
    const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString().split(':');
    return { id: decodeURIComponent(id), secret: decodeURIComponent(secret.join(':')) };
}
