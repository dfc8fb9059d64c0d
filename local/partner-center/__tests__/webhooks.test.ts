import { createVerify, X509Certificate } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstUserId } from '../directory/firstDirectory.ts';
import { shapeError } from '../schema/shapeError.ts';
import {
    partnerCenterError,
    registered,
    registration,
    throttledError,
    validation,
    webhookEvent
} from '../schema/smallAnswers.ts';
import { PartnerClient } from '../testing/partnerClient.ts';
import { sample } from '../testing/sample.ts';
import { webhookReceiver, type Received, type WebhookReceiver } from '../testing/webhookReceiver.ts';

let client: PartnerClient;
let receiver: WebhookReceiver;
beforeEach(async () => {
    client = await PartnerClient.start();
    receiver = await webhookReceiver();
});
afterEach(async () => {
    await client.close();
    await receiver.close();
});

const wanted = (changes: object = {}) => ({
    ...sample('webhook-registration.request'),
    WebhookUrl: receiver.url,
    ...changes
});
const switches = (settings: object) => client.control('PATCH', '/switches', settings);
const deal = async () => (await client.referrals('POST', '', sample('create-partnerled.request'))).body;
const touch = (id: string, value: string) =>
    client.referrals('PATCH', `/${id}`, [{ op: 'replace', path: '/campaignId', value }]);
/** Deliveries once each of them has come to its end. */
async function ended(count: number): Promise<{ id: string; state: string; attempts: unknown[]; event: string }[]> {
    for (let tries = 0; tries < 500; tries++) {
        const { body } = await client.control('GET', '/deliveries');
        if (
            body.length >= count &&
            body.every((one: { state: string; attempts: unknown[] }) => one.state !== 'waiting')
        )
            return body;
        await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`The ${count} deliveries did not end.`);
}

describe('Registration (3.1)', () => {
    it('3.1 nothing registered, POST, POST again, GET, PUT', async () => {
        const none = await client.webhooks('GET');
        expect([none.status, shapeError(none.body, partnerCenterError)]).toEqual([404, null]);
        expect((await client.webhooks('PUT', '', wanted())).status).toBe(404);
        const made = await client.webhooks('POST', '', wanted());
        expect([made.status, shapeError(made.body, registered)]).toEqual([200, null]);
        const again = await client.webhooks('POST', '', wanted());
        expect([again.status, again.body]).toEqual([409, sample('error-409-registration-exists')]);
        const changed = await client.webhooks('PUT', '', wanted({ WebhookEvents: ['referral-created'] }));
        expect(changed.body).toEqual({ ...made.body, WebhookEvents: ['referral-created'] });
        const read = await client.webhooks('GET');
        expect([shapeError(read.body, registration), read.body.WebhookEvents]).toEqual([null, ['referral-created']]);
    });

    it('U-13 the other reading', async () => {
        await switches({ 'U-13.getWithoutRegistration': 200, 'U-13.postOverExisting': 200 });
        expect((await client.webhooks('GET')).status).toBe(200);
        await client.webhooks('POST', '', wanted());
        expect((await client.webhooks('POST', '', wanted({ WebhookEvents: ['test-created'] }))).status).toBe(200);
    });

    it.each([
        ['no address', { WebhookUrl: undefined }],
        ['no url', { WebhookUrl: 'salesforce' }],
        ['plain http elsewhere', { WebhookUrl: 'http://velmorra.example/hook' }],
        ['another scheme', { WebhookUrl: 'file:///etc/passwd' }],
        ['no events', { WebhookEvents: [] }],
        ['an unknown event', { WebhookEvents: ['referral-eaten'] }],
        ['events as text', { WebhookEvents: 'referral-created' }],
        ['a flag as text', { SignatureTokenToMsSignatureHeader: 'yes' }]
    ])('3.1 refused: %s', async (_name, changes) => {
        const answer = await client.webhooks('POST', '', wanted(changes));
        expect([answer.status, shapeError(answer.body, partnerCenterError)]).toEqual([400, null]);
    });

    it('3.1 https anywhere and names in any case are taken; plain http here only with the switch', async () => {
        const { WebhookUrl: url, WebhookEvents: events } = sample('webhook-registration.request');
        expect((await client.webhooks('POST', '', { webhookurl: url, webhookEvents: events })).body.WebhookUrl).toBe(
            url
        );
        await switches({ '3.1.plainHttpWebhook': false });
        expect((await client.webhooks('PUT', '', wanted())).status).toBe(400);
    });

    it.each([
        ['Admin', false, true, 404],
        ['Admin', false, false, 403],
        ['None', true, false, 404],
        ['None', false, true, 403]
    ])('U-12 role %s, admin agent %s, referral admin may %s → %i', async (referralRole, adminAgent, may, status) => {
        await switches({ 'U-12.referralAdminMayRegister': may });
        await client.control('PATCH', `/users/${firstUserId}`, { referralRole, adminAgent });
        expect((await client.webhooks('GET')).status).toBe(status);
    });

    it('1.2 token of the other audience, no token, no MFA; 1.4 ValidateMfa', async () => {
        const { body: token } = await client.control('POST', '/tokens', {});
        const other = await client.webhooks('GET', '', undefined, { authorization: `Bearer ${token.access_token}` });
        expect([other.status, other.body.code]).toEqual([401, '900420']);
        expect((await client.webhooks('GET', '', undefined, { authorization: '' })).status).toBe(401);
        const weak = await client.control('POST', '/tokens', {
            mfa: false,
            audience: 'https://api.partnercenter.microsoft.com'
        });
        const answer = await client.webhooks('GET', '', undefined, {
            authorization: `Bearer ${weak.body.access_token}`,
            ValidateMfa: 'true'
        });
        expect([answer.body.code, answer.headers.ismfacompliant]).toEqual(['900421', 'false']);
    });
});

describe('Validation events (3.7)', () => {
    it('3.7 needs a registration with test-created', async () => {
        expect((await client.webhooks('POST', '/validationEvents')).status).toBe(404);
        await client.webhooks('POST', '', wanted({ WebhookEvents: ['referral-created'] }));
        expect((await client.webhooks('POST', '/validationEvents')).status).toBe(400);
    });

    it('3.7 delivers a test event and tells how it went; 1.8 two a minute; purged after seven days', async () => {
        await client.webhooks('POST', '', wanted());
        const { body: made } = await client.webhooks('POST', '/validationEvents');
        await ended(1);
        const { event } = receiver.received[0]!;
        expect(event).toMatchObject({
            ...sample('webhook-event-test'),
            ResourceUri: expect.stringContaining(made.correlationId),
            ResourceChangeUtcDate: expect.any(String)
        });
        const { body: status } = await client.webhooks('GET', `/validationEvents/${made.correlationId}`);
        expect(shapeError(status, validation)).toBeNull();
        expect(status).toMatchObject({ status: 'completed', results: [{ responseCode: 'OK', systemError: false }] });
        await client.webhooks('POST', '/validationEvents');
        const third = await client.webhooks('POST', '/validationEvents');
        expect([third.status, shapeError(third.body, throttledError)]).toEqual([429, null]);
        await client.control('POST', '/clock', { seconds: Number(third.headers['retry-after']) });
        expect((await client.webhooks('POST', '/validationEvents')).status).toBe(200);
        await client.control('POST', '/clock', { days: 7 });
        expect((await client.webhooks('GET', `/validationEvents/${made.correlationId}`)).status).toBe(404);
    });

    it('3.7 an address that does not answer', async () => {
        await client.webhooks('POST', '', wanted({ WebhookUrl: 'https://velmorra.example/hook' }));
        const { body } = await client.webhooks('POST', '/validationEvents');
        for (let attempt = 0; attempt < 10; attempt++) {
            await new Promise((resolve) => setTimeout(resolve, 30));
            await client.control('POST', '/clock', { days: 2 / 3 });
        }
        const [delivery] = await ended(1);
        expect([delivery!.state, delivery!.attempts.length]).toEqual(['failed', 10]);
        expect((await client.webhooks('GET', `/validationEvents/${body.correlationId}`)).body.status).toBe('failed');
    });
});

describe('Deliveries (3.4)', () => {
    it.each([true, false])('3.1 SignatureTokenToMsSignatureHeader %s decides the header', async (inMsHeader) => {
        await client.webhooks('POST', '', wanted({ SignatureTokenToMsSignatureHeader: inMsHeader }));
        await deal();
        const [{ headers }] = (await receiver.count(1)) as [Received];
        expect([headers['x-ms-signature'] !== undefined, headers.authorization !== undefined]).toEqual([
            inMsHeader,
            !inMsHeader
        ]);
        expect(headers['content-type']).toBe('application/json');
        expect(shapeError(receiver.received[0]!.event, webhookEvent)).toBeNull();
    });

    it('3.2 only registered events are sent', async () => {
        await client.webhooks('POST', '', wanted({ WebhookEvents: ['referral-updated'] }));
        const { id } = await deal();
        await touch(id, 'x');
        expect((await ended(1)).map((one) => one.event)).toEqual(['referral-updated']);
    });

    it.each([true, false])('U-21 own writes raise events: %s', async (raise) => {
        await switches({ 'U-21.ownWritesRaiseEvents': raise });
        await client.webhooks('POST', '', wanted());
        await deal();
        await client.control('POST', '/deals');
        expect(await ended(raise ? 2 : 1)).toHaveLength(raise ? 2 : 1);
    });

    it.each(['related', 'own'])('U-8 related events name the %s referral', async (whose) => {
        await switches({ 'U-8.relatedEventId': whose });
        await client.webhooks('POST', '', wanted({ WebhookEvents: ['related-referral-created'] }));
        const { body: own } = await client.referrals('POST', '', sample('create-cosell.request'));
        const { body: microsoft } = await client.referrals('POST', '', {
            ...sample('create-cosell-microsoft.request'),
            engagementId: own.engagementId
        });
        const [{ event }] = (await receiver.count(1)) as [Received];
        expect(event.ResourceUri.split('/').at(-1)).toBe((whose === 'own' ? own : microsoft).id);
    });

    it('3.4 ten attempts with growing waits, then no more', async () => {
        await switches({ 'U-14.firstRetrySeconds': 100, 'U-14.retryFactor': 2 });
        await client.webhooks('POST', '', wanted());
        receiver.answers.push(...Array<number>(20).fill(500));
        await deal();
        for (let attempt = 1; attempt < 10; attempt++) {
            await receiver.count(attempt);
            for (;;) {
                const { body } = await client.control('GET', '/deliveries');
                if (body[0].attempts.length === attempt) break;
            }
            await client.control('POST', '/clock', { seconds: 100 * 2 ** (attempt - 1) + 1 });
        }
        const [delivery] = await ended(1);
        expect([delivery!.state, delivery!.attempts.length, receiver.received.length]).toEqual(['failed', 10, 10]);
        expect(new Set(receiver.received.map((one) => one.body)).size).toBe(1);
    });

    it.each([
        ['2xx', 204, 1],
        ['200', 204, 2]
    ])('U-14.success %s: %i ends after %i', async (success, status, attempts) => {
        await switches({ 'U-14.success': success, 'U-14.firstRetrySeconds': 0.01 });
        await client.webhooks('POST', '', wanted());
        receiver.answers.push(status);
        await deal();
        expect((await ended(1))[0]!.attempts).toHaveLength(attempts);
    });

    it('U-14.timeoutSeconds: no answer by then is a failed attempt', async () => {
        await switches({ 'U-14.timeoutSeconds': 0.05, 'U-14.firstRetrySeconds': 3600 });
        const silent = createServer(() => {});
        await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
        const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/hook`;
        await client.webhooks('POST', '', wanted({ WebhookUrl: url }));
        await deal();
        let attempts: { status: unknown; error: string }[] = [];
        while (attempts.length === 0) attempts = (await client.control('GET', '/deliveries')).body[0].attempts;
        expect(attempts).toMatchObject([{ status: null, error: expect.stringMatching(/timeout/i) }]);
        silent.closeAllConnections();
        silent.close();
    });

    it('U-22 another certificate address', async () => {
        await switches({ 'U-22.certificateUrl': 'https://certs.example/x.cer' });
        await client.webhooks('POST', '', wanted());
        await deal();
        expect((await receiver.count(1))[0]!.headers['x-ms-certificate-url']).toBe('https://certs.example/x.cer');
    });

    it('3.4 a mapped address is delivered to this machine', async () => {
        const local = await PartnerClient.start({
            network: { 'https://velmorra.my.salesforce-sites.example': new URL(receiver.url).origin }
        });
        await local.webhooks('POST', '', sample('webhook-registration.request'));
        await local.referrals('POST', '', sample('create-private.request'));
        await receiver.count(1);
        await local.close();
    });
});

describe('Delivery faults (7, Dispatcher)', () => {
    const fault = (rule: object) => client.control('POST', '/faults', { on: 'deliveries', times: 1, ...rule });
    const genuine = async ({ body, headers }: Received): Promise<string> => {
        const url = new URL(String(headers['x-ms-certificate-url']));
        const file = await fetch(`${client.running.url}${url.pathname}`);
        if (file.status !== 200) return 'no certificate';
        const certificate = new X509Certificate(Buffer.from(await file.arrayBuffer()));
        if (url.host !== '3psostorageacct.blob.core.windows.net') return 'wrong host';
        if (Date.parse(certificate.validTo) < Date.now()) return 'expired';
        if (!certificate.issuer.includes('O=Microsoft Corporation')) return 'wrong issuer';
        if (headers['x-ms-signature-algorithm'] !== 'rsa-sha256') return 'other hash';
        const signature = String(headers['x-ms-signature']).slice('Signature '.length);
        return createVerify('RSA-SHA256').update(body).verify(certificate.publicKey, signature, 'base64')
            ? 'genuine'
            : 'bad signature';
    };

    it.each([
        ['badSignature', 'bad signature'],
        ['alteredBody', 'bad signature'],
        ['otherHash', 'other hash'],
        ['wrongCertificateHost', 'wrong host'],
        ['expiredCertificate', 'expired'],
        ['wrongIssuer', 'wrong issuer']
    ])('%s', async (kind, found) => {
        await client.webhooks('POST', '', wanted());
        await fault({ kind });
        const { id } = await deal();
        await touch(id, 'x');
        const [first, second] = await receiver.count(2);
        expect([await genuine(first!), await genuine(second!)]).toEqual([found, 'genuine']);
    });

    it('duplicate, drop, reorder, delay', async () => {
        await client.webhooks('POST', '', wanted());
        await fault({ kind: 'duplicate' });
        const { id } = await deal();
        const [first, second] = await receiver.count(2);
        expect(first!.body).toBe(second!.body);
        await fault({ kind: 'drop' });
        await touch(id, 'lost');
        await fault({ kind: 'reorder' });
        const { id: late } = await deal();
        await touch(id, 'first');
        const four = await receiver.count(4);
        expect(four.slice(2).map((one) => one.event.ResourceUri.split('/').at(-1))).toEqual([id, late]);
        await fault({ kind: 'delay', seconds: 3600 });
        await touch(id, 'delayed');
        await touch(late, 'at once');
        expect((await receiver.count(5))[4]!.event.ResourceUri).toContain(late);
        await client.control('POST', '/clock', { seconds: 3601 });
        expect((await receiver.count(6))[5]!.event.ResourceUri).toContain(id);
    });

    it('a delivery can be sent once more', async () => {
        await client.webhooks('POST', '', wanted());
        await deal();
        const [delivery] = await ended(1);
        await client.control('POST', `/deliveries/${delivery!.id}/resend`);
        await receiver.count(2);
    });
});
