import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { shapeError } from '../schema/shapeError.ts';
import { entraError, partnerCenterError, referralsError } from '../schema/smallAnswers.ts';
import { call, PartnerClient } from '../testing/partnerClient.ts';
import { sample } from '../testing/sample.ts';

let client: PartnerClient;
beforeAll(async () => void (client = await PartnerClient.start()));
afterAll(() => client.close());
afterEach(async () => expect((await client.referrals('GET')).status, 'the simulator still works').toBe(200));

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('Bad bodies get the documented error body of their host', () => {
    const bodies: readonly (readonly [string, string, Record<string, string>, number])[] = [
        ['10 MB', JSON.stringify({ name: 'x'.repeat(10_000_000) }), {}, 413],
        ['deep JSON', deep(100_000), {}, 400],
        ['deep arrays', '['.repeat(100_000), {}, 400],
        ['no JSON', '{"name":', {}, 400],
        ['empty', '', {}, 400],
        ['a number', '7', {}, 400],
        ['null', 'null', {}, 400],
        ['an array', '[]', {}, 400],
        ['a prototype', '{"__proto__": {"type": "Shared"}, "constructor": {"prototype": {}}}', {}, 400],
        ['text', 'name=x', { 'content-type': 'text/plain' }, 415],
        ['XML', '<a/>', { 'content-type': 'application/xml' }, 415],
        ['NUL bytes', '\u0000\u0000', {}, 400]
    ];
    it.each(bodies)('referrals, POST: %s', async (_name, body, headers, status) => {
        const answer = await client.referrals('POST', '', body, headers);
        expect([answer.status, shapeError(answer.body, referralsError)]).toEqual([status, null]);
    });

    it.each(bodies)('referrals, PATCH: %s', async (_name, body, headers, status) => {
        const { id } = (await client.referrals('POST', '', sample('create-private.request'))).body;
        const answer = await client.referrals('PATCH', `/${id}`, body, headers);
        expect([answer.status, shapeError(answer.body, referralsError)]).toEqual([status, null]);
    });

    it.each(bodies)('webhooks, POST: %s', async (_name, body, headers, status) => {
        const answer = await client.webhooks('POST', '', body, headers);
        expect([answer.status, shapeError(answer.body, partnerCenterError)]).toEqual([status, null]);
    });

    it.each(bodies)('token endpoint: %s', async (_name, body, headers, status) => {
        const answer = await call('POST', `${client.running.bases.login}/common/oauth2/token`, body, headers);
        expect([answer.status, shapeError(answer.body, entraError)]).toEqual([status, null]);
    });
});

describe('Unknown paths and verbs', () => {
    it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
        '%s on an unknown path is 404 in the words of the host',
        async (method) => {
            const { referrals, webhooks, login } = client.running.bases;
            for (const [base, schema] of [
                [referrals, referralsError],
                [webhooks, partnerCenterError],
                [login, entraError]
            ] as const) {
                const answer = await call(
                    method,
                    `${base}/v9/engagments/../%2e%2e/x?y=%00`,
                    method === 'GET' ? undefined : '{}'
                );
                expect([answer.status, shapeError(answer.body, schema)]).toEqual([404, null]);
            }
        }
    );

    it.each([
        ['DELETE', '', 'GET, POST'],
        ['PATCH', '', 'GET, POST'],
        ['DELETE', '/6c17a3de-48b0-4e95-a2f8-d90b5c1e7f34', 'GET, PATCH, PUT']
    ])('%s on referrals%s is 405 with what is allowed', async (method, path, allow) => {
        const answer = await client.referrals(method, path);
        expect([answer.status, answer.headers.allow, shapeError(answer.body, referralsError)]).toEqual([
            405,
            allow,
            null
        ]);
    });

    it('DELETE of the webhook registration is 405: there is none (3.1)', async () => {
        const answer = await client.webhooks('DELETE');
        expect([answer.status, shapeError(answer.body, partnerCenterError)]).toEqual([405, null]);
    });

    it.each([
        'BREW /partner HTTP/1.1\r\nhost: x\r\n\r\n',
        'GET /partner\u0000 HTTP/1.1\r\n\r\n',
        'nonsense\r\n\r\n',
        'POST /partner/v1.0/engagements/referrals HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n'
    ])('broken HTTP: %j', async (text) => {
        const first = await new Promise<string>((resolve, reject) => {
            const socket = connect(client.running.port, '127.0.0.1', () => socket.write(text));
            socket.setTimeout(5000, () => reject(new Error('no answer')));
            socket.once('data', (data) => resolve(data.toString().split('\r\n')[0]!));
            socket.on('error', reject);
        });
        expect(first).toMatch(/^HTTP\/1\.1 40\d/);
    });

    it('malformed addresses and long ids', async () => {
        for (const path of ['/%', '/%E0%A4%A', `/${'a'.repeat(3000)}`, '/..%2f..%2fetc%2fpasswd'])
            expect([400, 404, 414]).toContain((await client.referrals('GET', path)).status);
    });

    it('the control API says what is wrong', async () => {
        for (const [method, path, body, status] of [
            ['POST', '/clock', { days: -1 }, 400],
            ['POST', '/clock', { eons: 1 }, 400],
            ['PATCH', '/switches', { 'U-1.createStatus': 299 }, 400],
            ['PATCH', '/switches', { 'U-99': 1 }, 400],
            ['PATCH', '/users/nobody', {}, 404],
            ['POST', '/leads', { class: 'x' }, 400],
            ['POST', '/referrals/x/accept', {}, 404],
            ['POST', '/tokens', { audience: 'x' }, 400],
            ['GET', '/nothing', undefined, 404],
            ['PUT', '/clock', {}, 405]
        ] as const) {
            const answer = await client.control(method, path, body);
            expect([path, answer.status, typeof answer.body.error.message]).toEqual([path, status, 'string']);
        }
    });
});
