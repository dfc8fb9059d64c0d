import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { shapeError } from '../schema/shapeError.ts';
import { webhookEvent } from '../schema/smallAnswers.ts';
import { endedDeliveries } from '../testing/endedDeliveries.ts';
import { sample } from '../testing/sample.ts';
import type { Received } from '../testing/webhookReceiver.ts';
import { PartnerClient } from '../testing/partnerClient.ts';
import { WebhookWorld } from '../testing/webhookWorld.ts';

const world = new WebhookWorld();
const { wanted, switches, deal, touch } = world;

describe('Deliveries (3.4)', () => {
    it.each([true, false])('3.1 SignatureTokenToMsSignatureHeader %s decides the header', async (inMsHeader) => {
        await world.client.webhooks('POST', '', wanted({ SignatureTokenToMsSignatureHeader: inMsHeader }));
        await deal();
        const [{ headers }] = (await world.receiver.count(1)) as [Received];
        expect([headers['x-ms-signature'] !== undefined, headers.authorization !== undefined]).toEqual([
            inMsHeader,
            !inMsHeader
        ]);
        expect(headers['content-type']).toBe('application/json');
        expect(shapeError(world.receiver.received[0]!.event, webhookEvent)).toBeNull();
    });

    it('3.2 only registered events are sent', async () => {
        await world.client.webhooks('POST', '', wanted({ WebhookEvents: ['referral-updated'] }));
        const { id } = await deal();
        await touch(id, 'x');
        expect((await endedDeliveries(world.client, 1)).map((one) => one.event)).toEqual(['referral-updated']);
    });

    it.each([true, false])('U-21 own writes raise events: %s', async (raise) => {
        await switches({ 'U-21.ownWritesRaiseEvents': raise });
        await world.client.webhooks('POST', '', wanted());
        await deal();
        await world.client.control('POST', '/deals');
        expect(await endedDeliveries(world.client, raise ? 2 : 1)).toHaveLength(raise ? 2 : 1);
    });

    it.each(['related', 'own'])('U-8 related events name the %s referral', async (whose) => {
        await switches({ 'U-8.relatedEventId': whose });
        await world.client.webhooks('POST', '', wanted({ WebhookEvents: ['related-referral-created'] }));
        const { body: own } = await world.client.referrals('POST', '', sample('create-cosell.request'));
        const { body: microsoft } = await world.client.referrals('POST', '', {
            ...sample('create-cosell-microsoft.request'),
            engagementId: own.engagementId
        });
        const [{ event }] = (await world.receiver.count(1)) as [Received];
        expect(event.ResourceUri.split('/').at(-1)).toBe((whose === 'own' ? own : microsoft).id);
    });

    it('3.4 ten attempts with growing waits, then no more', async () => {
        await switches({ 'U-14.firstRetrySeconds': 100, 'U-14.retryFactor': 2 });
        await world.client.webhooks('POST', '', wanted());
        world.receiver.answers.push(...Array<number>(20).fill(500));
        await deal();
        for (let attempt = 1; attempt < 10; attempt++) {
            await world.receiver.count(attempt);
            for (;;) {
                const { body } = await world.client.control('GET', '/deliveries');
                if (body[0].attempts.length === attempt) break;
            }
            await world.client.control('POST', '/clock', { seconds: 100 * 2 ** (attempt - 1) + 1 });
        }
        const [delivery] = await endedDeliveries(world.client, 1);
        expect([delivery!.state, delivery!.attempts.length, world.receiver.received.length]).toEqual([
            'failed',
            10,
            10
        ]);
        expect(new Set(world.receiver.received.map((one) => one.body)).size).toBe(1);
    });

    it.each([
        ['2xx', 204, 1],
        ['200', 204, 2]
    ])('U-14.success %s: %i ends after %i', async (success, status, attempts) => {
        await switches({ 'U-14.success': success, 'U-14.firstRetrySeconds': 0.01 });
        await world.client.webhooks('POST', '', wanted());
        world.receiver.answers.push(status);
        await deal();
        expect((await endedDeliveries(world.client, 1))[0]!.attempts).toHaveLength(attempts);
    });

    it('U-14.timeoutSeconds: no answer by then is a failed attempt', async () => {
        await switches({ 'U-14.timeoutSeconds': 0.05, 'U-14.firstRetrySeconds': 3600 });
        const silent = createServer(() => {});
        await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
        const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/hook`;
        await world.client.webhooks('POST', '', wanted({ WebhookUrl: url }));
        await deal();
        let attempts: { status: unknown; error: string }[] = [];
        while (attempts.length === 0) attempts = (await world.client.control('GET', '/deliveries')).body[0].attempts;
        expect(attempts).toMatchObject([{ status: null, error: expect.stringMatching(/timeout/i) }]);
        silent.closeAllConnections();
        silent.close();
    });

    it('U-22 another certificate address', async () => {
        await switches({ 'U-22.certificateUrl': 'https://certs.example/x.cer' });
        await world.client.webhooks('POST', '', wanted());
        await deal();
        expect((await world.receiver.count(1))[0]!.headers['x-ms-certificate-url']).toBe('https://certs.example/x.cer');
    });

    it('3.4 a mapped address is delivered to this machine', async () => {
        const local = await PartnerClient.start({
            network: { 'https://velmorra.my.salesforce-sites.example': new URL(world.receiver.url).origin }
        });
        await local.webhooks('POST', '', sample('webhook-registration.request'));
        await local.referrals('POST', '', sample('create-private.request'));
        await world.receiver.count(1);
        await local.close();
    });
});
