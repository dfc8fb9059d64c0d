import { gunzipSync } from 'node:zlib';
import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningOrg } from '../orgServer.ts';
import { startTestOrg } from './runningOrg.ts';

let org: RunningOrg;

beforeAll(async () => {
    org = await startTestOrg('http://127.0.0.1:9');
}, 60_000);

afterAll(() => org?.close());

type Answer = { status: number; body: Record<string, never> & Record<string, unknown> };

async function call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {}
): Promise<Answer> {
    const response = await fetch(org.url + path, {
        method,
        headers: { Authorization: `Bearer ${org.info.token}`, ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) })
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
}

const data = '/services/data/v66.0';
const query = (text: string, headers: Record<string, string> = {}) =>
    call('GET', `${data}/query?q=${encodeURIComponent(text)}`, undefined, headers);

async function login(username: string): Promise<string> {
    const form = new URLSearchParams({ grant_type: 'password', username, password: org.info.token });
    const response = await fetch(`${org.url}/services/oauth2/token`, { method: 'POST', body: form });
    return ((await response.json()) as { access_token: string }).access_token;
}

describe('large answers', () => {
    beforeAll(async () => {
        for (let part = 0; part < 2; part++) {
            const records = Array.from({ length: 150 }, (_, index) => ({
                attributes: { type: 'Account' },
                Name: `Row ${String(part * 150 + index).padStart(3, '0')}`
            }));
            await call('POST', `${data}/composite/sobjects`, { allOrNone: true, records });
        }
    });

    it('come in pages that the client asks for one by one', async () => {
        const first = await query('SELECT Name FROM Account ORDER BY Name', {
            'Sforce-Query-Options': 'batchSize=200'
        });
        expect(first.body).toMatchObject({ totalSize: 300, done: false });
        expect(first.body.records).toHaveLength(200);
        const second = await call('GET', first.body.nextRecordsUrl as unknown as string);
        expect(second.body).toMatchObject({ totalSize: 300, done: true });
        expect((second.body.records as unknown as { Name: string }[])[0]!.Name).toBe('Row 200');
    });

    it('are packed for clients that can unpack', async () => {
        const path = `${data}/query?q=${encodeURIComponent('SELECT Name FROM Account')}`;
        const headers = { Authorization: `Bearer ${org.info.token}`, 'Accept-Encoding': 'gzip' };
        const packed = await new Promise<Buffer>((resolve) => {
            http.get(org.url + path, { headers }, (response) => {
                expect(response.headers['content-encoding']).toBe('gzip');
                const chunks: Buffer[] = [];
                response.on('data', (chunk: Buffer) => chunks.push(chunk));
                response.on('end', () => resolve(Buffer.concat(chunks)));
            });
        });
        expect(JSON.parse(gunzipSync(packed).toString())).toMatchObject({ totalSize: 300 });
    });

    it('have aggregates by alias', async () => {
        const { body } = await query('SELECT COUNT(Id) total, MAX(Name) FROM Account');
        expect(body.records).toEqual([{ attributes: { type: 'AggregateResult' }, total: 300, expr0: 'Row 299' }]);
    });
});

describe('what a client asks first', () => {
    it('is answered: versions, resources, limits, who I am', async () => {
        expect((await call('GET', '/services/data')).body).toContainEqual(expect.objectContaining({ version: '66.0' }));
        expect((await call('GET', data)).body).toMatchObject({ sobjects: `${data}/sobjects` });
        expect((await call('GET', `${data}/limits`)).body.DailyApiRequests).toMatchObject({ Max: 15000 });
        const info = await call('GET', '/services/oauth2/userinfo');
        expect(info.body).toMatchObject({
            organization_id: org.info.organizationId,
            preferred_username: 'admin@local.org'
        });
        expect((await call('GET', '/services/data/v40.0')).status).toBe(404);
    });

    it('is refused for a wrong password', async () => {
        const form = new URLSearchParams({ grant_type: 'password', username: 'admin@local.org', password: 'x' });
        const response = await fetch(`${org.url}/services/oauth2/token`, { method: 'POST', body: form });
        expect(response.status).toBe(400);
        expect(await response.json()).toEqual({ error: 'invalid_grant', error_description: 'authentication failure' });
    });
});

describe('rights', () => {
    it('of the caller count', async () => {
        const headers = { Authorization: `Bearer ${await login('minimum@org.example')}` };
        const made = await call('POST', `${data}/sobjects/Account`, { Name: 'x' }, headers);
        expect(made).toMatchObject({ status: 403, body: [{ errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY' }] });
        const rest = await call('POST', '/services/apexrest/echo/v1/in', {}, headers);
        expect(rest).toMatchObject({ status: 403, body: [{ errorCode: 'FORBIDDEN' }] });
    });
});

describe('events', () => {
    it('are published by a POST', async () => {
        const good = await call('POST', `${data}/sobjects/Signal__e`, { OpportunityId__c: null });
        expect(good).toMatchObject({ status: 201, body: { success: true, id: expect.stringMatching(/^e0/) } });
        const long = await call('POST', `${data}/sobjects/Signal__e`, { OpportunityId__c: 'x'.repeat(19) });
        expect(long).toMatchObject({ status: 400, body: [{ errorCode: 'STRING_TOO_LONG' }] });
    });
});

describe('sf apex run', () => {
    it('runs over SOAP and brings the debug log', async () => {
        const body = `<env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/">
            <env:Header><SessionHeader><sessionId>${org.info.token}</sessionId></SessionHeader></env:Header>
            <env:Body><executeAnonymous><String>System.debug(&apos;a &lt; b&apos;);</String></executeAnonymous></env:Body>
            </env:Envelope>`;
        const response = await fetch(`${org.url}/services/Soap/s/66.0/x`, { method: 'POST', body });
        const text = await response.text();
        expect(text).toContain('<debugLog>USER_DEBUG|[1]|DEBUG|a &lt; b</debugLog>');
        expect(text).toContain('<success>true</success>');
        expect(text).toContain('<compileProblem xsi:nil="true"');
    });
});

describe('the page', () => {
    it('calls @AuraEnabled methods', async () => {
        const greeting = await call('POST', '/lightning/apex/PanelController/greet', { name: 'Ada' });
        expect(greeting).toEqual({ status: 200, body: 'Hello Ada' });
        const failed = await call('POST', '/lightning/apex/PanelController/greet', {});
        expect(failed).toMatchObject({ status: 500, body: { message: 'A name, please' } });
        expect((await call('POST', '/lightning/apex/PanelController/hidden', {})).status).toBe(404);
    });
});
