import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { referralsAnswerError } from '../testing/checkedAnswer.ts';
import { PartnerClient } from '../testing/partnerClient.ts';
import { sample } from '../testing/sample.ts';

let client: PartnerClient;
// eslint-disable-next-line @typescript-eslint/no-explicit-any
let own: any;
beforeAll(async () => void (client = await PartnerClient.start()));
afterAll(() => client.close());
beforeEach(async () => {
    await client.control('DELETE', '/switches');
    own = (await client.referrals('POST', '', sample('create-cosell.request'))).body;
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const invite = (changes: any = {}) =>
    client.referrals('POST', '', {
        ...sample('create-cosell-microsoft.request'),
        engagementId: own.engagementId,
        ...changes
    });

describe("The second POST: Microsoft's referral (2.3, 7.2)", () => {
    it.each([
        {
            rule: '7.2 the engagement must exist',
            changes: { engagementId: '3f6c2b1a-7d4e-4c8b-9a25-61d0f7b8e913' },
            code: 'unknownEngagement'
        },
        {
            rule: '7.2 the help code cannot be Unknown',
            changes: { inviteContext: { assistanceRequestCode: 'Unknown' } },
            code: 'assistanceRequestCodeRequired'
        },
        {
            rule: '7.2 the help code cannot be missing',
            changes: { inviteContext: null },
            code: 'assistanceRequestCodeRequired'
        },
        {
            rule: '2.2 the contact must be complete',
            changes: {
                customerProfile: {
                    ...sample('create-cosell.request').customerProfile,
                    team: [{ firstName: 'Ingrid', lastName: 'Solvang', email: 'i@x.example' }]
                }
            },
            code: 'customerContactRequired'
        }
    ])('$rule', async ({ changes, code }) => {
        const answer = await invite(changes);
        expect(referralsAnswerError(answer)).toBeNull();
        expect([answer.status, answer.body.error.innerError.code]).toEqual([400, code]);
    });

    it('7.2 Microsoft can be invited once', async () => {
        expect((await invite()).status).toBe(200);
        expect((await invite()).body.error.innerError.code).toBe('alreadyInvited');
    });

    it('2.3 a private deal must be made visible first, and a closed one cannot be shared', async () => {
        own = (await client.referrals('POST', '', sample('create-private.request'))).body;
        expect((await invite()).body.error.innerError.code).toBe('sharingConsentRequired');
        expect((await client.referrals('PATCH', `/${own.id}`, sample('patch-share.request'))).status).toBe(204);
        expect((await invite()).status).toBe(200);
        own = (await client.referrals('POST', '', sample('create-partnerled.request'))).body;
        await client.referrals('PATCH', `/${own.id}`, sample('patch-lost.request'));
        expect((await invite()).body.error.innerError.code).toBe('engagementClosed');
    });

    it("7.2 another partner's engagement is unknown", async () => {
        const { body: other } = await client.control('POST', '/organizations', { name: 'Fourth Coffee' });
        const { body: token } = await client.control('POST', '/tokens', { organizationId: other.organization.id });
        const headers = { authorization: `Bearer ${token.access_token}` };
        const body = { ...sample('create-cosell-microsoft.request'), engagementId: own.engagementId };
        const answer = await client.referrals('POST', '', body, headers);
        expect(answer.body.error.innerError.code).toBe('unknownEngagement');
        expect((await client.referrals('GET', `/${own.id}`, undefined, headers)).status).toBe(404);
        expect((await client.referrals('GET', '', undefined, headers)).body.value).toEqual([]);
    });

    it('2.3 nobody answers for 14 days: expired', async () => {
        const { body: waiting } = await invite();
        await client.control('POST', '/clock', { days: 13, hours: 23 });
        expect((await client.referrals('GET', `/${waiting.id}`)).body.status).toBe('New');
        await client.control('POST', '/clock', { hours: 2 });
        const { body: late } = await client.referrals('GET', `/${waiting.id}`);
        expect([late.status, late.substatus, typeof late.closedDateTime]).toEqual(['Closed', 'Expired', 'string']);
    });

    it.each([
        [{}, { organizationId: 'msft', direction: 'Outgoing' }],
        [
            { 'U-6.direction': 'Incoming', 'U-6.organizationId': '72f988bf-86f1-41af-91ab-2d7cd011db47' },
            { organizationId: '72f988bf-86f1-41af-91ab-2d7cd011db47', direction: 'Incoming' }
        ]
    ])('U-6 %j', async (switches, wanted) => {
        await client.control('PATCH', '/switches', switches);
        expect((await invite()).body).toMatchObject(wanted);
    });

    it('U-6 readable by id, or only through its engagement', async () => {
        const { body: made } = await invite();
        expect((await client.referrals('GET', `/${made.id}`)).status).toBe(200);
        await client.control('PATCH', '/switches', { 'U-6.readableById': false });
        expect((await client.referrals('GET', `/${made.id}`)).status).toBe(404);
        const list = await client.referrals('GET', `?$filter=engagementId%20eq%20${own.engagementId}`);
        expect(list.body.value.map((one: { id: string }) => one.id)).toEqual([own.id, made.id]);
    });

    it('U-20 one POST with a help code invites Microsoft only under the switch', async () => {
        const body = { ...sample('create-cosell.request'), inviteContext: { assistanceRequestCode: 'GeneralOrOther' } };
        const count = async (engagement: string) =>
            (await client.referrals('GET', `?$filter=engagementId%20eq%20'${engagement}'`)).body.value.length;
        expect(await count((await client.referrals('POST', '', body)).body.engagementId)).toBe(1);
        await client.control('PATCH', '/switches', { 'U-20.onePostInvites': true });
        expect(await count((await client.referrals('POST', '', body)).body.engagementId)).toBe(2);
    });

    it.each(['both', 'own', 'microsoft'])('U-28 the MSX id stands on %s', async (where) => {
        await client.control('PATCH', '/switches', { 'U-28.msxIdOn': where });
        const { body: made } = await invite();
        await client.control('POST', `/referrals/${made.id}/accept`, { msxId: '7-X' });
        const msx = async (id: string) => (await client.referrals('GET', `/${id}`)).body.trackingInfo.microsoftMsxId;
        expect([await msx(own.id), await msx(made.id)]).toEqual([
            where === 'microsoft' ? null : '7-X',
            where === 'own' ? null : '7-X'
        ]);
    });

    it("2.10 Microsoft's referral cannot be changed by the partner", async () => {
        const { body: made } = await invite();
        const answer = await client.referrals('PATCH', `/${made.id}`, sample('patch-won.request'));
        expect([answer.status, answer.body.error.innerError.code]).toEqual([403, 'notYourReferral']);
    });
});
