import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstUserId } from '../directory/firstDirectory.ts';
import { shapeError } from '../schema/shapeError.ts';
import { entraError, tokenV1, tokenV2 } from '../schema/smallAnswers.ts';
import { call, PartnerClient } from '../testing/partnerClient.ts';
import { sample } from '../testing/sample.ts';

let client: PartnerClient;
beforeAll(async () => void (client = await PartnerClient.start()));
afterAll(() => client.close());
beforeEach(async () => {
    await client.control('DELETE', '/switches');
    await client.control('PATCH', `/users/${firstUserId}`, {
        referralRole: 'Admin',
        adminAgent: true,
        mfa: true,
        blocked: false
    });
});

const webhooksAudience = 'https://api.partnercenter.microsoft.com';
const settings = (switches: object) => client.control('PATCH', '/switches', switches);
const user = (changes: object) => client.control('PATCH', `/users/${firstUserId}`, changes);

async function listWith(wish: object): Promise<unknown[]> {
    const { body } = await client.control('POST', '/tokens', wish);
    const answer = await client.referrals('GET', '', undefined, { authorization: `Bearer ${body.access_token}` });
    return [answer.status, answer.body.code ?? answer.body.error?.code];
}

describe('Who may use the referrals host (1.2, 7.1)', () => {
    it.each(['', 'Bearer', 'Bearer x', 'Bearer a.b.c', 'Basic eDp5', `Bearer ${'x'.repeat(5000)}`])(
        '7.1 no valid token: %s',
        async (authorization) => {
            const answer = await client.referrals('GET', '', undefined, { authorization });
            expect([answer.status, answer.body]).toEqual([401, sample('error-401-unauthenticated')]);
        }
    );

    it('7.1 a token that is over', async () =>
        expect(await listWith({ expiresInSeconds: 0 })).toEqual([401, 'unauthenticated']));
    it('7.1 another audience', async () =>
        expect(await listWith({ audience: webhooksAudience })).toEqual([401, '900420']));
    it('7.1 app-only', async () => expect(await listWith({ appOnly: true })).toEqual([403, '900329']));
    it('7.1 no MFA', async () => expect(await listWith({ mfa: false })).toEqual([401, '900421']));
    it('1.4 no MFA, not enforced', async () => {
        await settings({ '1.4.mfaEnforced': false });
        expect((await listWith({ mfa: false }))[0]).toBe(200);
    });
    it('7.1 no role', async () => {
        await user({ referralRole: 'None' });
        expect(await listWith({})).toEqual([403, 'accessDenied']);
    });

    it.each([
        ['partnerCenter', sample('error-401-mfa-required')],
        ['referrals', { error: { code: 'unauthenticated', innerError: { code: '900421' } } }]
    ])('U-4 body of 900421: %s', async (body, wanted) => {
        await settings({ 'U-4.authErrorBody': body });
        const { body: token } = await client.control('POST', '/tokens', { mfa: false });
        const answer = await client.referrals('GET', '', undefined, { authorization: `Bearer ${token.access_token}` });
        expect(answer.body).toMatchObject(wanted);
    });

    it.each([403, 404])('1.2 a Referral User sees the deals whose team has the user; others are %i', async (status) => {
        await settings({ '7.outsideTeamStatus': status });
        const { body: mine } = await client.referrals('POST', '', {
            ...sample('create-private.request'),
            team: [{ email: 'Integration@velmorra.example' }]
        });
        const { body: other } = await client.referrals('POST', '', sample('create-private.request'));
        await user({ referralRole: 'User' });
        expect((await client.referrals('GET', `/${mine.id}`)).status).toBe(200);
        const refused = await client.referrals('GET', `/${other.id}`);
        expect([refused.status, refused.body]).toEqual([
            status,
            sample(status === 403 ? 'error-403-access-denied' : 'error-404-item-not-found')
        ]);
        const ids = (
            await client.referrals('GET', '?$orderby=createdDateTime desc'.replaceAll(' ', '%20'))
        ).body.value.map((one: { id: string }) => one.id);
        expect([ids.includes(mine.id), ids.includes(other.id)]).toEqual([true, false]);
        expect((await client.referrals('POST', '', sample('create-private.request'))).status).toBe(403);
    });
});

describe('Token endpoint refusals (1.4)', () => {
    const refused: readonly (readonly [string, Record<string, string>, number, string])[] = [
        ['no grant type', { grant_type: '' }, 900144, 'invalid_request'],
        ['an unknown grant', { grant_type: 'device_code' }, 70003, 'unsupported_grant_type'],
        ['an unknown client', { client_id: 'nobody' }, 700016, 'unauthorized_client'],
        ['a wrong secret', { client_secret: 'x' }, 7000215, 'invalid_client'],
        ['no secret', { client_secret: '' }, 7000218, 'invalid_client'],
        ['no refresh token', { refresh_token: '' }, 900144, 'invalid_request'],
        ['a foreign refresh token', { refresh_token: 'a.b.c' }, 9002313, 'invalid_grant'],
        ['an unknown resource', { resource: 'https://graph.microsoft.com' }, 500011, 'invalid_resource'],
        [
            'the password grant',
            { grant_type: 'password', username: 'integration@velmorra.example', password: 'x' },
            50076,
            'invalid_grant'
        ],
        ['app-only for referrals', { grant_type: 'client_credentials' }, 65001, 'invalid_grant'],
        ['a wrong code', { grant_type: 'authorization_code', code: 'x' }, 70000, 'invalid_grant']
    ];
    it.each(refused)('1.4 %s', async (_name, form, number, error) => {
        const answer = await client.token(form);
        expect(shapeError(answer.body, entraError)).toBeNull();
        expect([answer.body.error_codes, answer.body.error]).toEqual([[number], error]);
        expect(answer.status).toBe(error === 'invalid_client' ? 401 : 400);
    });

    it('1.4 an unknown tenant', async () => {
        const answer = await call('POST', `${client.running.bases.login}/contoso/oauth2/token`, 'grant_type=x', {
            'content-type': 'application/x-www-form-urlencoded'
        });
        expect(answer.body.error_codes).toEqual([90002]);
    });

    it('1.4 a blocked user, a revoked and an expired refresh token, an expired secret, missing consent', async () => {
        const fresh = async () => (await client.token()).body.refresh_token as string;
        const number = async (form = {}) => (await client.token(form)).body.error_codes?.[0];
        await user({ blocked: true });
        expect(await number()).toBe(53003);
        await user({ blocked: false });
        const token = await fresh();
        await client.control('PATCH', `/clients/${client.running.credentials.clientId}`, {
            consents: ['https://api.partner.microsoft.com']
        });
        expect(await number({ resource: webhooksAudience })).toBe(65001);
        await client.control('PATCH', `/clients/${client.running.credentials.clientId}`, {
            consents: ['https://api.partner.microsoft.com', webhooksAudience],
            secretExpired: true
        });
        expect(await number()).toBe(7000222);
        await client.control('PATCH', `/clients/${client.running.credentials.clientId}`, { secretExpired: false });
        await client.control('POST', '/clock', { days: 91 });
        expect(await number()).toBe(700082);
        expect(await number({ refresh_token: token })).toBe(700082);
        await user({ revoked: true });
        expect(await number()).toBe(50173);
    });
});

describe('Token endpoint grants (1.4)', () => {
    let fresh: PartnerClient;
    beforeAll(async () => void (fresh = await PartnerClient.start()));
    afterAll(() => fresh.close());

    it('1.4 refresh rotates, the new token works after 80 and 160 days', async () => {
        const first = await fresh.token();
        expect(shapeError(first.body, tokenV1)).toBeNull();
        await fresh.control('POST', '/clock', { days: 80 });
        const second = await fresh.token({ refresh_token: first.body.refresh_token });
        await fresh.control('POST', '/clock', { days: 80 });
        expect((await fresh.token({ refresh_token: second.body.refresh_token })).status).toBe(200);
        expect(second.body.refresh_token).not.toBe(first.body.refresh_token);
    });

    it.each([true, false])('U-24 one refresh token for both audiences: %s', async (one) => {
        const other = await PartnerClient.start({ switches: { 'U-24.oneRefreshToken': one } });
        const scope = 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd/.default offline_access';
        const answer = await other.token({ scope }, '/oauth2/v2.0/token');
        expect(shapeError(answer.body, one ? tokenV2 : entraError)).toBeNull();
        await other.close();
    });

    it('1.4 client credentials open the webhook host only', async () => {
        const { body } = await fresh.token({ grant_type: 'client_credentials', resource: webhooksAudience });
        expect([body.refresh_token, body.scope]).toEqual([undefined, undefined]);
        const answer = await fresh.webhooks('GET', '/events', undefined, {
            authorization: `Bearer ${body.access_token}`
        });
        expect([answer.status, answer.body]).toEqual([200, sample('webhook-events-list.response')]);
    });

    it('1.4 the password grant under its switch gives a token without MFA', async () => {
        await fresh.control('PATCH', '/switches', { '1.4.passwordGrant': true });
        const { body } = await fresh.token({
            grant_type: 'password',
            username: 'integration@velmorra.example',
            password: 'x'
        });
        const answer = await fresh.referrals('GET', '', undefined, { authorization: `Bearer ${body.access_token}` });
        expect(answer.body.code).toBe('900421');
    });

    it('1.4 authorization code: consent page, redirect, one redemption, PKCE', async () => {
        const { bases, credentials } = fresh.running;
        const redirect = 'https://velmorra.my.salesforce.com/services/authcallback/PartnerCenter';
        const query = new URLSearchParams({
            client_id: credentials.clientId,
            response_type: 'code',
            redirect_uri: redirect,
            scope: 'https://api.partner.microsoft.com/.default offline_access',
            state: 's/1',
            code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
            code_challenge_method: 'S256'
        });
        const url = `${bases.login}/common/oauth2/v2.0/authorize?${query}`;
        expect((await call('GET', url)).body).toContain('Velmorra Integration');
        const form = { 'content-type': 'application/x-www-form-urlencoded' };
        const answer = await call('POST', url, `answer=yes&user=${firstUserId}`, form);
        const back = new URL(String(answer.headers.location));
        expect([answer.status, back.origin + back.pathname, back.searchParams.get('state')]).toEqual([
            302,
            redirect,
            's/1'
        ]);
        const redeem = (verifier: string) =>
            fresh.token(
                {
                    grant_type: 'authorization_code',
                    code: back.searchParams.get('code')!,
                    redirect_uri: redirect,
                    code_verifier: verifier
                },
                '/oauth2/v2.0/token'
            );
        expect((await redeem('wrong')).body.error_codes).toEqual([501481]);
        expect(shapeError((await redeem('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).body, tokenV2)).toBeNull();
        expect((await redeem('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).body.error_codes).toEqual([54005]);
        const no = await call('POST', url, 'answer=no', form);
        expect(new URL(String(no.headers.location)).searchParams.get('error')).toBe('access_denied');
    });
});
