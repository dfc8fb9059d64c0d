import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { referralsAnswerError } from '../testing/checkedAnswer.ts';
import { call, PartnerClient } from '../testing/partnerClient.ts';
import { sample } from '../testing/sample.ts';

let client: PartnerClient;
beforeAll(async () => void (client = await PartnerClient.start()));
afterAll(() => client.close());
beforeEach(async () => void (await client.control('DELETE', '/faults')));

const create = (headers: Record<string, string> = {}) =>
    client.referrals('POST', '', sample('create-private.request'), headers);
const total = async () => (await client.control('GET', '/referrals')).body.total as number;
const rule = (body: object) => client.control('POST', '/faults', { on: 'calls', ...body });

describe('Faults by header X-Emulator-Fault (7.7)', () => {
    it.each([
        ['429; seconds=57', 429, 'error-429-throttled', '57'],
        ['500', 500, 'error-500-general-exception', undefined],
        ['503; seconds=9', 503, 'error-503-service-not-available', '9']
    ])('7.7 %s, with nothing done', async (fault, status, body, retryAfter) => {
        const before = await total();
        const answer = await create({ 'x-emulator-fault': fault });
        expect([answer.status, answer.body, answer.headers['retry-after']]).toEqual([status, sample(body), retryAfter]);
        expect(await total()).toBe(before);
    });

    it('7.7 504', async () => {
        const answer = await create({ 'x-emulator-fault': '504' });
        expect([answer.status, referralsAnswerError(answer)]).toEqual([504, null]);
    });

    it.each([
        ['500AfterCommit', 500],
        ['504AfterCommit', 504]
    ])('7.7 %s: the referral was made all the same', async (fault, status) => {
        const before = await total();
        expect((await create({ 'x-emulator-fault': fault })).status).toBe(status);
        expect(await total()).toBe(before + 1);
    });

    it.each([
        ['drop', 1],
        ['dropBefore', 0]
    ])('7.7 %s: no answer, %i made', async (fault, made) => {
        const before = await total();
        await expect(create({ 'x-emulator-fault': fault })).rejects.toThrow(/socket hang up|ECONNRESET/);
        expect(await total()).toBe(before + made);
        const { body: calls } = await client.control('GET', '/calls');
        expect(calls.at(-1)).toMatchObject({ method: 'POST', status: 0, fault });
    });

    it('slow, wrong content type, truncated JSON', async () => {
        expect((await create({ 'x-emulator-fault': 'slow; seconds=0.05' })).status).toBe(200);
        const html = await create({ 'x-emulator-fault': 'wrongContentType' });
        expect(html.headers['content-type']).toContain('text/html');
        const half = await create({ 'x-emulator-fault': 'truncated' });
        expect([half.status, typeof half.body]).toEqual([200, 'string']);
    });

    it('an unknown fault is refused', async () => {
        expect((await create({ 'x-emulator-fault': 'explode' })).status).toBe(400);
    });
});

describe('Faults by rule', () => {
    it('the n-th call, once', async () => {
        await rule({ kind: '500', method: 'POST', nth: 2 });
        const statuses = [];
        for (let at = 0; at < 3; at++) statuses.push((await create()).status);
        expect(statuses).toEqual([200, 500, 200]);
        expect((await client.control('GET', '/faults')).body).toMatchObject([{ seen: 3, hit: 1 }]);
    });

    it('by probability, the same for the same seed', async () => {
        const run = async () => {
            await client.control('DELETE', '/faults');
            await rule({ kind: '503', probability: 0.5, seed: 7 });
            const statuses = [];
            for (let at = 0; at < 12; at++) statuses.push((await client.referrals('GET', '?$top=1')).status);
            return statuses;
        };
        const first = await run();
        expect(new Set(first)).toEqual(new Set([200, 503]));
        expect(await run()).toEqual(first);
    });

    it('by host, path and number of times; removed one by one', async () => {
        const { body: added } = await rule({ kind: '429', host: 'login', path: '/token', times: 1 });
        expect((await create()).status).toBe(200);
        expect((await client.token()).status).toBe(429);
        expect((await client.token()).status).toBe(200);
        expect((await client.control('DELETE', `/faults/${added.id}`)).status).toBe(200);
        expect((await client.control('DELETE', `/faults/${added.id}`)).status).toBe(404);
    });

    it('on the webhook host the body is that of the webhook host', async () => {
        await rule({ kind: '503', host: 'webhooks' });
        expect((await client.webhooks('GET')).body).toMatchObject({ code: '503', source: 'PartnerCenterEmulator' });
    });

    it.each([
        { on: 'calls', kind: 'duplicate' },
        { on: 'deliveries', kind: '500' },
        { on: 'x', kind: 'drop' },
        { on: 'calls' },
        { on: 'calls', kind: 'drop', nth: 0 },
        { on: 'calls', kind: 'drop', colour: 1 }
    ])('%j is no rule', async (body) => {
        expect((await call('POST', `${client.running.bases.control}/faults`, body)).status).toBe(400);
    });
});
