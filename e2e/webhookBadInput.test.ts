import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../local/world.ts';
import { startTestWorld } from './startTestWorld.ts';

const event = {
    EventName: 'referral-created',
    ResourceUri:
        'https://api.partnercenter.microsoft.com/engagements/v1/referrals/6c17a3de-48b0-4e95-a2f8-d90b5c1e7f34',
    ResourceName: 'referral',
    AuditUri: null,
    ResourceChangeUtcDate: '2026-11-26T17:20:45.1130982+00:00'
};
const signed = {
    'x-ms-signature': `Signature ${Buffer.alloc(256, 7).toString('base64')}`,
    'x-ms-signature-algorithm': 'rsa-sha256',
    'x-ms-certificate-url':
        'https://3psostorageacct.blob.core.windows.net/cert/pcnotifications-dispatch.microsoft.com.cer'
};

let world: World;

beforeAll(async () => {
    world = await startTestWorld();
});

afterAll(() => world?.close());

describe('the webhook refuses, and nothing is written', () => {
    test.each([
        ['a body without a signature', JSON.stringify(event), {}, 401],
        ['a signature that does not fit the body', JSON.stringify(event), signed, 401],
        [
            'a certificate of another host',
            JSON.stringify(event),
            {
                ...signed,
                'x-ms-certificate-url': 'https://evil.example/cert/pcnotifications-dispatch.microsoft.com.cer'
            },
            401
        ],
        ['another algorithm', JSON.stringify(event), { ...signed, 'x-ms-signature-algorithm': 'rsa-sha1' }, 401],
        ['a body that is too large', JSON.stringify({ ...event, AuditUri: 'x'.repeat(70_000) }), signed, 413],
        ['a body that is no JSON', 'EventName=referral-created', signed, 400],
        ['an event that is not about a referral', JSON.stringify({ ...event, EventName: 'invoice-ready' }), signed, 400]
    ])('%s', async (_what, body, headers, status) => {
        const answer = await fetch(`${world.org.url}/services/apexrest/cosell/v1/events`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
            body
        });
        const text = await answer.text();
        expect({ status: answer.status, text }).toMatchObject({ status });
        expect(text).toMatch(/^[A-Z][^<>{}]+\.$/);
        await world.quiet();
        expect(await world.admin.query('SELECT Id FROM CoSellTask__c')).toEqual([]);
        expect(await world.admin.query('SELECT Id FROM CoSellReferral__c')).toEqual([]);
    });
});
