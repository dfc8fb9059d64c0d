import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExchangeRequest, ExchangeResult } from '../exchange.ts';

/** The bridge sleeps on its thread, so it runs in a worker here: the server needs this one. */
function exchangeInWorker(request: Partial<ExchangeRequest> & { url: string }): Promise<ExchangeResult> {
    const entry = new URL('./exchangeOnce.ts', import.meta.url).href;
    const full = { method: 'GET', headers: [], body: null, timeout: 5000, maxBytes: 1_000_000, ...request };
    return new Promise((resolve, reject) => {
        const worker = new Worker(new URL('../startWorker.mjs', import.meta.url), {
            workerData: { entry, request: full }
        });
        worker.once('message', resolve);
        worker.once('error', reject);
    });
}

describe('HttpBridge', () => {
    const server = http.createServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
            if (request.url === '/never') {
                return;
            }
            response.writeHead(request.url === '/odd' ? 418 : 200, { 'X-Case-Kept': 'yes' });
            response.end(`${request.method} ${request.headers['x-a']} ${Buffer.concat(chunks).toString()}`);
        });
    });
    let base = '';
    beforeAll(async () => {
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(() => {
        server.closeAllConnections();
        server.close();
    });

    it('carries method, headers and body there, and status, headers and body back', async () => {
        const result = await exchangeInWorker({
            url: `${base}/odd`,
            method: 'PATCH',
            headers: [['X-A', 'b']],
            body: new TextEncoder().encode('ünï')
        });
        expect(result).toMatchObject({ kind: 'answered', status: 418, statusText: "I'm a Teapot" });
        if (result.kind === 'answered') {
            expect(new TextDecoder().decode(result.body)).toBe('PATCH b ünï');
            expect(result.headers).toContainEqual(['X-Case-Kept', 'yes']);
        }
    });

    it('gives up after the time-out', async () => {
        expect(await exchangeInWorker({ url: `${base}/never`, timeout: 50 })).toEqual({ kind: 'timeout' });
    });

    it('gives up on an answer that is too long', async () => {
        expect(await exchangeInWorker({ url: `${base}/x`, maxBytes: 3 })).toEqual({ kind: 'tooLarge' });
    });

    it('says that nobody listens', async () => {
        expect(await exchangeInWorker({ url: 'http://127.0.0.1:1/' })).toEqual({ kind: 'refused' });
    });
});
