import { createVerify, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { endedDeliveries } from '../testing/endedDeliveries.ts';
import type { Received } from '../testing/webhookReceiver.ts';
import { WebhookWorld } from '../testing/webhookWorld.ts';

const world = new WebhookWorld();
const { wanted, deal, touch } = world;

describe('Delivery faults (7, Dispatcher)', () => {
    const fault = (rule: object) => world.client.control('POST', '/faults', { on: 'deliveries', times: 1, ...rule });
    const genuine = async ({ body, headers }: Received): Promise<string> => {
        const url = new URL(String(headers['x-ms-certificate-url']));
        const file = await fetch(`${world.client.running.url}${url.pathname}`);
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
        await world.client.webhooks('POST', '', wanted());
        await fault({ kind });
        const { id } = await deal();
        await touch(id, 'x');
        const [first, second] = await world.receiver.count(2);
        expect([await genuine(first!), await genuine(second!)]).toEqual([found, 'genuine']);
    });

    it('duplicate, drop, reorder, delay', async () => {
        await world.client.webhooks('POST', '', wanted());
        await fault({ kind: 'duplicate' });
        const { id } = await deal();
        const [first, second] = await world.receiver.count(2);
        expect(first!.body).toBe(second!.body);
        await fault({ kind: 'drop' });
        await touch(id, 'lost');
        await fault({ kind: 'reorder' });
        const { id: late } = await deal();
        await touch(id, 'first');
        const four = await world.receiver.count(4);
        expect(four.slice(2).map((one) => one.event.ResourceUri.split('/').at(-1))).toEqual([id, late]);
        await fault({ kind: 'delay', seconds: 3600 });
        await touch(id, 'delayed');
        await touch(late, 'at once');
        expect((await world.receiver.count(5))[4]!.event.ResourceUri).toContain(late);
        await world.client.control('POST', '/clock', { seconds: 3601 });
        expect((await world.receiver.count(6))[5]!.event.ResourceUri).toContain(id);
    });

    it('a delivery can be sent once more', async () => {
        await world.client.webhooks('POST', '', wanted());
        await deal();
        const [delivery] = await endedDeliveries(world.client, 1);
        await world.client.control('POST', `/deliveries/${delivery!.id}/resend`);
        await world.receiver.count(2);
    });
});
