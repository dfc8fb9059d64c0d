import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { OrgConfig } from '../platform/setup/orgConfig.ts';
import type { OrgEventListener } from '../platform/orgEvent.ts';
import { newLocalToken } from './localToken.ts';
import type { OrgInfo } from './orgMessages.ts';
import { OrgThread } from './orgThread.ts';
import { bodyLimit, requestBody, sendResponse, tooLarge } from './serverBodies.ts';

export interface StartOrgOptions {
    /** Where sfdx-project.json stands. */
    readonly projectDir: string;
    /** 0 takes any free port. */
    readonly port: number;
    readonly config: OrgConfig;
    /** Folder with sample records (`*.json` in sObject tree format); null for none. */
    readonly dataDir?: string | null;
    readonly onEvent?: OrgEventListener;
}

/** An org that is up. */
export interface RunningOrg {
    readonly url: string;
    readonly port: number;
    readonly info: OrgInfo;
    /** Resolves once no job and no event delivery is due. */
    whenIdle(): Promise<void>;
    /** Moves the org's clock, so that what is delayed or scheduled falls due. */
    advanceClock(milliseconds: number): Promise<void>;
    close(): Promise<void>;
}

/**
 * Starts an org: its HTTP server on this thread, its Apex on a thread of its own. Nothing listens if the project does not
 * load.
 */
export async function startOrg(options: StartOrgOptions): Promise<RunningOrg> {
    const server = Fastify({
        bodyLimit,
        routerOptions: { ignoreTrailingSlash: true },
        // the sf CLI stores its instance URL with a slash at the end, so its paths begin with two
        rewriteUrl: (request) => (request.url ?? '/').replace(/^\/+/, '/'),
        forceCloseConnections: true
    });
    let thread: OrgThread | null = null;
    route(server, () => thread!);
    const port = await listen(server, options.port);
    const url = `http://127.0.0.1:${port}`;
    try {
        thread = await OrgThread.start(
            {
                projectDir: options.projectDir,
                config: options.config,
                dataDir: options.dataDir ?? null,
                baseUrl: url,
                token: newLocalToken()
            },
            options.onEvent ?? null
        );
    } catch (error) {
        await server.close();
        throw error;
    }
    const running = thread;
    return {
        url,
        port,
        info: running.info,
        whenIdle: () => running.ask('whenIdle'),
        advanceClock: (milliseconds) => running.advanceClock(milliseconds),
        async close() {
            await server.close();
            await running.close();
        }
    };
}

async function listen(server: FastifyInstance, port: number): Promise<number> {
    try {
        const address = await server.listen({ port, host: '127.0.0.1' });
        return Number(new URL(address).port);
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
            throw new Error(`Port ${port} is taken: another process listens on 127.0.0.1:${port}`);
        }
        throw error;
    }
}

function route(server: FastifyInstance, thread: () => OrgThread | null): void {
    server.removeAllContentTypeParsers();
    server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    server.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) =>
        error.statusCode === 413 ? tooLarge(reply) : reply.code(error.statusCode ?? 500).send(error.message)
    );
    server.all('/*', (request: FastifyRequest, reply: FastifyReply) => answer(request, reply, thread()));
}

async function answer(request: FastifyRequest, reply: FastifyReply, thread: OrgThread | null): Promise<FastifyReply> {
    if (!thread) {
        return reply.code(503).send([{ message: 'The org is starting', errorCode: 'SERVER_UNAVAILABLE' }]);
    }
    const body = requestBody(request);
    if (body === null) {
        return tooLarge(reply);
    }
    const response = await thread.request({
        method: request.method,
        url: request.url,
        headers: pairs(request.raw.rawHeaders),
        body,
        remoteAddress: request.ip
    });
    return sendResponse(request, reply, response);
}

function pairs(raw: readonly string[]): [string, string][] {
    const result: [string, string][] = [];
    for (let i = 0; i + 1 < raw.length; i += 2) {
        result.push([raw[i]!, raw[i + 1]!]);
    }
    return result;
}
