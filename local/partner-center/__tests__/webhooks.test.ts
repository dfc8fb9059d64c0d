import { describe, expect, it } from 'vitest';
import { firstUserId } from '../directory/firstDirectory.ts';
import { shapeError } from '../schema/shapeError.ts';
import { partnerCenterError, registered, registration, throttledError, validation } from '../schema/smallAnswers.ts';
import { endedDeliveries } from '../testing/endedDeliveries.ts';
import { sample } from '../testing/sample.ts';
import { WebhookWorld } from '../testing/webhookWorld.ts';

const world = new WebhookWorld();
const { wanted, switches } = world;

describe('Registration (3.1)', () => {
    it('3.1 nothing registered, POST, POST again, GET, PUT', async () => {
        const none = await world.client.webhooks('GET');
        expect([none.status, shapeError(none.body, partnerCenterError)]).toEqual([404, null]);
        expect((await world.client.webhooks('PUT', '', wanted())).status).toBe(404);
        const made = await world.client.webhooks('POST', '', wanted());
        expect([made.status, shapeError(made.body, registered)]).toEqual([200, null]);
        const again = await world.client.webhooks('POST', '', wanted());
        expect([again.status, again.body]).toEqual([409, sample('error-409-registration-exists')]);
        const changed = await world.client.webhooks('PUT', '', wanted({ WebhookEvents: ['referral-created'] }));
        expect(changed.body).toEqual({ ...made.body, WebhookEvents: ['referral-created'] });
        const read = await world.client.webhooks('GET');
        expect([shapeError(read.body, registration), read.body.WebhookEvents]).toEqual([null, ['referral-created']]);
    });

    it('U-13 the other reading', async () => {
        await switches({ 'U-13.getWithoutRegistration': 200, 'U-13.postOverExisting': 200 });
        expect((await world.client.webhooks('GET')).status).toBe(200);
        await world.client.webhooks('POST', '', wanted());
        expect((await world.client.webhooks('POST', '', wanted({ WebhookEvents: ['test-created'] }))).status).toBe(200);
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
        const answer = await world.client.webhooks('POST', '', wanted(changes));
        expect([answer.status, shapeError(answer.body, partnerCenterError)]).toEqual([400, null]);
    });

    it('3.1 https anywhere and names in any case are taken; plain http here only with the switch', async () => {
        const { WebhookUrl: url, WebhookEvents: events } = sample('webhook-registration.request');
        expect(
            (await world.client.webhooks('POST', '', { webhookurl: url, webhookEvents: events })).body.WebhookUrl
        ).toBe(url);
        await switches({ '3.1.plainHttpWebhook': false });
        expect((await world.client.webhooks('PUT', '', wanted())).status).toBe(400);
    });

    it.each([
        ['Admin', false, true, 404],
        ['Admin', false, false, 403],
        ['None', true, false, 404],
        ['None', false, true, 403]
    ])('U-12 role %s, admin agent %s, referral admin may %s → %i', async (referralRole, adminAgent, may, status) => {
        await switches({ 'U-12.referralAdminMayRegister': may });
        await world.client.control('PATCH', `/users/${firstUserId}`, { referralRole, adminAgent });
        expect((await world.client.webhooks('GET')).status).toBe(status);
    });

    it('1.2 token of the other audience, no token, no MFA; 1.4 ValidateMfa', async () => {
        const { body: token } = await world.client.control('POST', '/tokens', {});
        const other = await world.client.webhooks('GET', '', undefined, {
            authorization: `Bearer ${token.access_token}`
        });
        expect([other.status, other.body.code]).toEqual([401, '900420']);
        expect((await world.client.webhooks('GET', '', undefined, { authorization: '' })).status).toBe(401);
        const weak = await world.client.control('POST', '/tokens', {
            mfa: false,
            audience: 'https://api.partnercenter.microsoft.com'
        });
        const answer = await world.client.webhooks('GET', '', undefined, {
            authorization: `Bearer ${weak.body.access_token}`,
            ValidateMfa: 'true'
        });
        expect([answer.body.code, answer.headers.ismfacompliant]).toEqual(['900421', 'false']);
    });
});

describe('Validation events (3.7)', () => {
    it('3.7 needs a registration with test-created', async () => {
        expect((await world.client.webhooks('POST', '/validationEvents')).status).toBe(404);
        await world.client.webhooks('POST', '', wanted({ WebhookEvents: ['referral-created'] }));
        expect((await world.client.webhooks('POST', '/validationEvents')).status).toBe(400);
    });

    it('3.7 delivers a test event and tells how it went; 1.8 two a minute; purged after seven days', async () => {
        await world.client.webhooks('POST', '', wanted());
        const { body: made } = await world.client.webhooks('POST', '/validationEvents');
        await endedDeliveries(world.client, 1);
        const { event } = world.receiver.received[0]!;
        expect(event).toMatchObject({
            ...sample('webhook-event-test'),
            ResourceUri: expect.stringContaining(made.correlationId),
            ResourceChangeUtcDate: expect.any(String)
        });
        const { body: status } = await world.client.webhooks('GET', `/validationEvents/${made.correlationId}`);
        expect(shapeError(status, validation)).toBeNull();
        expect(status).toMatchObject({ status: 'completed', results: [{ responseCode: 'OK', systemError: false }] });
        await world.client.webhooks('POST', '/validationEvents');
        const third = await world.client.webhooks('POST', '/validationEvents');
        expect([third.status, shapeError(third.body, throttledError)]).toEqual([429, null]);
        await world.client.control('POST', '/clock', { seconds: Number(third.headers['retry-after']) });
        expect((await world.client.webhooks('POST', '/validationEvents')).status).toBe(200);
        await world.client.control('POST', '/clock', { days: 7 });
        expect((await world.client.webhooks('GET', `/validationEvents/${made.correlationId}`)).status).toBe(404);
    });

    it('3.7 an address that does not answer', async () => {
        await world.client.webhooks('POST', '', wanted({ WebhookUrl: 'https://velmorra.example/hook' }));
        const { body } = await world.client.webhooks('POST', '/validationEvents');
        for (let attempt = 0; attempt < 10; attempt++) {
            await new Promise((resolve) => setTimeout(resolve, 30));
            await world.client.control('POST', '/clock', { days: 2 / 3 });
        }
        const [delivery] = await endedDeliveries(world.client, 1);
        expect([delivery!.state, delivery!.attempts.length]).toEqual(['failed', 10]);
        expect((await world.client.webhooks('GET', `/validationEvents/${body.correlationId}`)).body.status).toBe(
            'failed'
        );
    });
});

describe('Answers of the webhook host (1.6)', () => {
    it.each([
        ['gzip, deflate', 'gzip'],
        ['identity', null]
    ])('1.6 Accept-Encoding: %s → Content-Encoding: %s', async (accepted, encoding) => {
        const address = `${world.client.running.bases.webhooks}/webhooks/v1/registration/events`;
        const answer = await fetch(address, { headers: { 'accept-encoding': accepted } });
        expect(answer.headers.get('content-encoding')).toBe(encoding);
        expect(shapeError(await answer.json(), partnerCenterError)).toBe(null);
    });
});
