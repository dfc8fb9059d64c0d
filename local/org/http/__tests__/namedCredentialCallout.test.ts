import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What reached the server, in order. */
const log: { path: string; body: string; authorization: string | undefined; ifMatch: string | undefined }[] = [];
let tokens = 0;

const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
        const { authorization, 'if-match': ifMatch } = request.headers;
        log.push({ path: `${request.method} ${request.url}`, body, authorization, ifMatch });
        if (request.url!.startsWith('/login')) {
            tokens += 1;
            response.end(JSON.stringify({ access_token: `access-${tokens}`, refresh_token: `refresh-${tokens}` }));
        } else if (request.url === '/api/slow') {
            return;
        } else if (request.url === '/api/direct') {
            response.end('open');
        } else {
            // the first token lives for one call only
            const served = log.filter((each) => each.authorization === authorization && each.path.includes('/api'));
            const expired = authorization === 'Bearer access-1' && served.length > 1;
            response.writeHead(expired ? 401 : 200);
            response.end(expired ? 'expired' : 'thing');
        }
    });
});

describe('callouts through a named credential', () => {
    let result: Record<string, unknown> & { callouts: { purpose: string; url: string; headers: object }[] };
    beforeAll(async () => {
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        const entry = new URL('./calloutsOfFakeOrg.ts', import.meta.url).href;
        const worker = new Worker(new URL('../startWorker.mjs', import.meta.url), { workerData: { entry, base } });
        result = await new Promise((resolve, reject) => {
            worker.once('message', resolve);
            worker.once('error', reject);
        });
    });
    afterAll(() => {
        server.closeAllConnections();
        server.close();
    });

    it('fetch a token first, for the configured tenant, and send it', () => {
        expect(result.first).toBe('200 thing');
        expect(log[0]!.path).toBe('POST /login/velmorra/token');
        expect(Object.fromEntries(new URLSearchParams(log[0]!.body))).toEqual({
            grant_type: 'refresh_token',
            refresh_token: 'first',
            client_id: 'id',
            client_secret: 'secret',
            scope: 'scope-a offline_access'
        });
        expect(log[1]).toMatchObject({ path: 'GET /api/things?a=1', authorization: 'Bearer access-1' });
    });

    it('renew the token once after a 401, with the refresh token that came with the last one', () => {
        expect(result.second).toBe('200 thing');
        expect(log.slice(2, 5).map((each) => each.path)).toEqual([
            'GET /api/things',
            'POST /login/velmorra/token',
            'GET /api/things'
        ]);
        expect(log[3]!.body).toContain('refresh_token=refresh-1');
        expect(log[4]!.authorization).toBe('Bearer access-2');
    });

    it('carry method, headers and body', () => {
        expect(log[5]).toMatchObject({ path: 'PATCH /api/things', body: '{}', ifMatch: '"7"' });
    });

    it('are refused in the words of Salesforce', () => {
        expect(result.seller).toBe(
            "System.CalloutException: We couldn't access the credential(s). You might not have the required " +
                'permissions, or the external credential "Ext" might not exist.'
        );
        expect(result.unknown).toContain('the named credential "Nope" might not exist.');
        expect(result.unauthorized).toBe(
            'System.CalloutException: Unauthorized endpoint, please check Setup->Security->Remote site settings. ' +
                'endpoint = https://other.example/x'
        );
        expect(result.uncommitted).toBe(
            'System.CalloutException: You have uncommitted work pending. Please commit or rollback before calling out.'
        );
        expect(result.slow).toBe('System.CalloutException: Read timed out');
    });

    it('go where the network map says and nowhere else', () => {
        expect(result.direct).toBe('200 open');
        expect(result.unmapped).toContain('callouts to https://no.example');
    });

    it('show up in the timeline with production addresses and without secrets', () => {
        expect(result.callouts[0]).toMatchObject({ purpose: 'token', url: 'https://login.example.com/velmorra/token' });
        expect(result.callouts[1]).toMatchObject({ url: 'https://api.example.com/things?a=1', status: 200 });
        expect(JSON.stringify(result.callouts)).not.toMatch(/access-|secret/);
    });
});
