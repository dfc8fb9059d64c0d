import { createVerify, X509Certificate } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call, PartnerClient } from '../testing/partnerClient.ts';
import { sample } from '../testing/sample.ts';
import { webhookReceiver, type WebhookReceiver } from '../testing/webhookReceiver.ts';

let client: PartnerClient;
let receiver: WebhookReceiver;

beforeEach(async () => {
    client = await PartnerClient.start();
    receiver = await webhookReceiver();
    const registration = { ...sample('webhook-registration.request'), WebhookUrl: receiver.url };
    expect((await client.webhooks('POST', '', registration)).status).toBe(200);
});

afterEach(async () => {
    await client.close();
    await receiver.close();
});

/** What the service invents: left out where a body is compared with a sample. */
function withoutInvented(body: object): unknown {
    const text = JSON.stringify(body, (name, value: unknown) =>
        ['id', 'eTag', 'engagementId', 'uri'].includes(name) || name.endsWith('DateTime') ? typeof value : value
    );
    return JSON.parse(text);
}

async function createCoSell(): Promise<{ own: Record<string, string>; microsoft: Record<string, string> }> {
    const own = await client.referrals('POST', '', sample('create-cosell.request'));
    const second = { ...sample('create-cosell-microsoft.request'), engagementId: own.body.engagementId };
    const microsoft = await client.referrals('POST', '', second);
    expect([own.status, microsoft.status]).toEqual([200, 200]);
    return { own: own.body, microsoft: microsoft.body };
}

describe('A co-sell deal from creation to acceptance (2.3, 2.6, 3)', () => {
    it('answers both POSTs with the bodies of the samples', async () => {
        const { own, microsoft } = await createCoSell();
        expect(withoutInvented(own)).toEqual(withoutInvented(sample('create-cosell.response')));
        expect(withoutInvented(microsoft)).toEqual(withoutInvented(sample('create-cosell-microsoft.response')));
        expect(microsoft.engagementId).toBe(own.engagementId);
    });

    it('takes a PATCH with If-Match, and refuses the same eTag a second time', async () => {
        const { own } = await createCoSell();
        const first = await client.referrals('PATCH', `/${own.id}`, sample('patch.request'), { 'if-match': own.eTag! });
        expect([first.status, first.body]).toEqual([204, '']);
        const second = await client.referrals('PATCH', `/${own.id}`, sample('patch.request'), {
            'if-match': own.eTag!
        });
        expect(second.status).toBe(412);
        expect(second.body).toEqual(sample('error-412-precondition-failed'));
        const read = await client.referrals('GET', `/${own.id}`);
        expect(read.body.details.dealValue).toBe(210_000);
        expect(read.body.team).toHaveLength(2);
        expect(read.headers.etag).toBe(read.body.eTag);
    });

    it('shows what Microsoft did on both referrals, and says so with signed events', async () => {
        const { own, microsoft } = await createCoSell();
        await client.control('POST', `/referrals/${microsoft.id}/accept`, { msxId: '7-EMUL8R4XYZ' });
        const read = await client.referrals('GET', `/${microsoft.id}`);
        const wanted = withoutInvented(sample('get-related-referral'));
        expect(withoutInvented(read.body)).toEqual(wanted);
        expect((await client.referrals('GET', `/${own.id}`)).body.trackingInfo.microsoftMsxId).toBe('7-EMUL8R4XYZ');
        const received = await receiver.count(4);
        expect(received.map((one) => one.event.EventName)).toEqual([
            'referral-created',
            'related-referral-created',
            'related-referral-updated',
            'referral-updated'
        ]);
        expect(received[1]!.event.ResourceUri).toBe(
            `https://api.partnercenter.microsoft.com/engagements/v1/referrals/${microsoft.id}`
        );
        for (const { body, headers } of received) expect(await isGenuine(body, headers)).toBe(true);
    });
});

/** The receiver's side of contract 3.6: certificate by the pinned address, issuer, then the exact bytes. */
async function isGenuine(body: string, headers: Record<string, unknown>): Promise<boolean> {
    const { pathname, origin } = new URL(String(headers['x-ms-certificate-url']));
    expect(origin).toBe('https://3psostorageacct.blob.core.windows.net');
    const fetched = await fetch(`${client.running.bases.certificates}${pathname}`);
    const certificate = new X509Certificate(Buffer.from(await fetched.arrayBuffer()));
    expect(certificate.issuer).toContain('O=Microsoft Corporation');
    expect(certificate.subject).toContain('CN=pcnotifications-dispatch.microsoft.com');
    const [scheme, signature] = String(headers['x-ms-signature']).split(' ');
    expect([scheme, headers['x-ms-signature-algorithm']]).toEqual(['Signature', 'rsa-sha256']);
    return createVerify('RSA-SHA256').update(body).verify(certificate.publicKey, signature!, 'base64');
}

describe('An inbound deal (2.4, 2.9)', () => {
    it('is created by Microsoft, answered by the partner and closed', async () => {
        const { body: deal } = await client.control('POST', '/deals', {
            name: 'Tannerby Falls Credit Union data platform'
        });
        const listed = await client.referrals(
            'GET',
            `?$filter=${encodeURIComponent("status eq 'New' and direction eq 'Incoming'")}`
        );
        expect(listed.body.value.map((one: { id: string }) => one.id)).toEqual([deal.id]);
        const wanted = withoutInvented(sample('get-referral-inbound')) as { inviteContext: { notes: string } };
        wanted.inviteContext.notes = deal.inviteContext.notes;
        const read = await client.referrals('GET', `/${deal.id}`);
        expect(withoutInvented({ ...read.body, details: null, customerProfile: null })).toEqual({
            ...wanted,
            details: null,
            customerProfile: null
        });
        expect((await client.referrals('PATCH', `/${deal.id}`, sample('patch-accept.request'))).status).toBe(204);
        expect((await client.referrals('PATCH', `/${deal.id}`, sample('patch-won.request'))).status).toBe(204);
        const closed = await client.referrals('PATCH', `/${deal.id}`, sample('patch.request'));
        expect([closed.status, closed.body]).toEqual([400, sample('error-400-invalid-transition')]);
    });
});

describe('Tokens (1.4)', () => {
    it('are given for the first refresh token, in the shape of v1, and open the referrals host', async () => {
        const answer = await client.token();
        expect(answer.status).toBe(200);
        expect(Object.keys(answer.body).sort()).toEqual(Object.keys(sample('token.response')).sort());
        const headers = { authorization: `Bearer ${answer.body.access_token}` };
        const list = await call(
            'GET',
            `${client.running.bases.referrals}/v1.0/engagements/referrals`,
            undefined,
            headers
        );
        expect(list.status).toBe(200);
    });
});
