import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referralsAnswerError } from '../testing/checkedAnswer.ts';
import { PartnerClient } from '../testing/partnerClient.ts';
import { sample } from '../testing/sample.ts';

let client: PartnerClient;
beforeAll(async () => void (client = await PartnerClient.start()));
afterAll(() => client.close());

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Body = any;
interface Row {
    readonly rule: string;
    readonly switches?: Record<string, unknown>;
    readonly spoil: (body: Body) => void;
    /** Specific code of the refusal; absent: accepted. */
    readonly code?: string;
    readonly target?: string;
}

const attributesOf = (body: Body) => body.details.requirements.additionalRequirements.attributes;
const noIntent = (body: Body) => void attributesOf(body).splice(0);
const rows: readonly Row[] = [
    { rule: '2.3 private and partner-led deals are taken as they are', spoil: () => {} },
    {
        rule: '7.2 type is required',
        spoil: (body) => delete body.type,
        code: 'requiredPropertyMissing',
        target: 'type'
    },
    {
        rule: '7.2 customerProfile is required',
        spoil: (body) => delete body.customerProfile,
        code: 'requiredPropertyMissing'
    },
    { rule: '7.2 consent is required', spoil: (body) => delete body.consent, code: 'requiredPropertyMissing' },
    { rule: '7.2 details is required', spoil: (body) => delete body.details, code: 'requiredPropertyMissing' },
    {
        rule: '2.2 the country has two letters',
        spoil: (body) => (body.customerProfile.address.country = 'NOR'),
        code: 'invalidCountry',
        target: 'customerProfile.address.country'
    },
    {
        rule: '2.2 the country is one of ISO 3166',
        spoil: (body) => (body.customerProfile.address.country = 'QX'),
        code: 'invalidCountry'
    },
    {
        rule: '2.10 a solution is required',
        spoil: (body) => (body.details.requirements.solutions = []),
        code: 'solutionIdRequired',
        target: 'details.requirements.solutions'
    },
    {
        rule: '2.10 no solution, for services partners',
        switches: { '2.10.solutionRequired': false },
        spoil: (body) => (body.details.requirements.solutions = [])
    },
    {
        rule: '2.10 a solution needs an id',
        spoil: (body) => (body.details.requirements.solutions = [{ type: 'Name' }]),
        code: 'solutionIdRequired'
    },
    {
        rule: '1.8 at most 50 solutions',
        spoil: (body) => (body.details.requirements.solutions = Array(51).fill({ id: 'SOL-1-A' })),
        code: 'tooManyItems'
    },
    {
        rule: '1.8 50 solutions are taken',
        spoil: (body) => (body.details.requirements.solutions = Array(50).fill({ id: 'SOL-1-A' }))
    },
    {
        rule: '1.8 at most 50 team members',
        spoil: (body) => (body.team = Array(51).fill(body.team[0])),
        code: 'tooManyItems'
    },
    {
        rule: '2.2 consent to share is required',
        spoil: (body) => (body.consent.consentToToShareInfoWithOthers = false),
        code: 'consentRequired'
    },
    {
        rule: '0.2 the consent with one To is not the consent',
        spoil: (body) => {
            delete body.consent.consentToToShareInfoWithOthers;
            body.consent.consentToShareInfoWithOthers = true;
        },
        code: 'consentRequired'
    },
    { rule: '2.2 negative deal value', spoil: (body) => (body.details.dealValue = -1), code: 'invalidDealValue' },
    { rule: '2.2 a deal value as text is taken', spoil: (body) => (body.details.dealValue = '10000') },
    {
        rule: '2.2 the currency has three letters',
        spoil: (body) => (body.details.currency = 'Dollar'),
        code: 'invalidValue',
        target: 'details.currency'
    },
    {
        rule: '2.2 a date is a date',
        spoil: (body) => (body.details.closingDateTime = 'next week'),
        code: 'invalidValue',
        target: 'details.closingDateTime'
    },
    {
        rule: '2.5 the type is one of the enumeration',
        spoil: (body) => (body.type = 'Partner'),
        code: 'invalidValue',
        target: 'type'
    },
    {
        rule: '2.5 the help code is one of the enumeration',
        spoil: (body) => (body.inviteContext = { assistanceRequestCode: 'Everything' }),
        code: 'invalidValue'
    },
    { rule: '2.2 a list is a list', spoil: (body) => (body.team = {}), code: 'invalidValue', target: 'team' },
    {
        rule: '7.2 an unknown engagement',
        spoil: (body) => (body.engagementId = '3f6c2b1a-7d4e-4c8b-9a25-61d0f7b8e913'),
        code: 'unknownEngagement'
    },
    {
        rule: '2.1 property names in any case are taken',
        spoil: (body) => {
            body.CUSTOMERPROFILE = body.customerProfile;
            delete body.customerProfile;
        }
    },
    {
        rule: '2.2 unknown and read-only members are ignored',
        spoil: (body) => Object.assign(body, { id: 'x', eTag: 'y', whatever: [1] })
    },
    { rule: 'U-5 a long name', spoil: (body) => (body.name = 'x'.repeat(256)), code: 'textTooLong', target: 'name' },
    { rule: 'U-5 a longer limit', switches: { 'U-5.nameLength': 300 }, spoil: (body) => (body.name = 'x'.repeat(256)) },
    { rule: 'U-10 a stage as percent', spoil: (body) => (body.salesStage = '40') },
    { rule: 'U-10 a stage as name', spoil: (body) => (body.salesStage = 'Develop'), code: 'invalidSalesStage' },
    {
        rule: 'U-10 names wanted: a name',
        switches: { 'U-10.salesStage': 'name' },
        spoil: (body) => (body.salesStage = 'Develop')
    },
    {
        rule: 'U-10 names wanted: a percent',
        switches: { 'U-10.salesStage': 'name' },
        spoil: (body) => (body.salesStage = '40'),
        code: 'invalidSalesStage'
    },
    {
        rule: 'U-18 any attribute id',
        spoil: (body) => attributesOf(body).push({ type: 'SolutionArea', id: 'Gardening' })
    },
    {
        rule: 'U-18 known ids only: unknown',
        switches: { 'U-18.knownIdsOnly': true },
        spoil: (body) => attributesOf(body).push({ type: 'SolutionArea', id: 'Gardening' }),
        code: 'unknownAttributeId'
    },
    {
        rule: 'U-18 known ids only: known',
        switches: { 'U-18.knownIdsOnly': true },
        spoil: (body) => attributesOf(body).push({ type: 'SolutionArea', id: 'Security' })
    },
    { rule: 'U-19 the marketplace intent is required', spoil: noIntent, code: 'marketplaceIntentRequired' },
    {
        rule: 'U-19 the marketplace intent is not required',
        switches: { 'U-19.marketplaceIntent': false },
        spoil: noIntent
    },
    { rule: '2.10 a missing name is taken', spoil: (body) => delete body.name },
    ...['name', 'team'].map((field) => ({
        rule: `2.10 upload fields: ${field}`,
        switches: { '2.10.uploadFields': true },
        spoil: (body: Body) => delete body[field],
        code: 'requiredPropertyMissing',
        target: field
    })),
    { rule: '2.10 upload fields: all there', switches: { '2.10.uploadFields': true }, spoil: () => {} }
];

describe('POST of an own deal', () => {
    for (const kind of ['private', 'partnerled', 'cosell'])
        it.each(rows)(`${kind}: $rule`, async ({ switches = {}, spoil, code, target }) => {
            await client.control('DELETE', '/switches');
            await client.control('PATCH', '/switches', switches);
            const body = sample(`create-${kind}.request`);
            spoil(body);
            const answer = await client.referrals('POST', '', body);
            expect(referralsAnswerError(answer)).toBeNull();
            expect([answer.status, answer.body.error?.innerError.code]).toEqual(code ? [400, code] : [200, undefined]);
            if (target) expect(answer.body.error.target).toBe(target);
        });

    it.each([200, 201])('U-1 answers %i', async (status) => {
        await client.control('PATCH', '/switches', { 'U-1.createStatus': status });
        expect((await client.referrals('POST', '', sample('create-private.request'))).status).toBe(status);
        await client.control('DELETE', '/switches');
    });

    it('U-2 without inner errors the sentence stands outside', async () => {
        await client.control('PATCH', '/switches', { 'U-2.innerErrors': false });
        const { body } = await client.referrals('POST', '', { ...sample('create-private.request'), type: null });
        expect(body).toEqual({
            error: { code: 'invalidRequest', message: "The property 'type' is required.", target: 'type' }
        });
        await client.control('DELETE', '/switches');
    });

    it('0.2 is Active and Accepted whatever was sent, with the share flag deciding the type (2.3, 7.2)', async () => {
        const body = { ...sample('create-private.request'), type: 'Shared', status: 'New', substatus: 'Pending' };
        const { body: made } = await client.referrals('POST', '', body);
        expect([made.status, made.substatus, made.type]).toEqual(['Active', 'Accepted', 'Independent']);
        expect(made.acceptedDateTime).toBe(made.createdDateTime);
        expect(made.inviteContext.invitedBy.organizationId).toBe(made.organizationId);
    });

    it('1.8 the same body twice makes two referrals: there is no idempotency', async () => {
        const [first, second] = [
            await client.referrals('POST', '', sample('create-private.request')),
            await client.referrals('POST', '', sample('create-private.request'))
        ];
        expect(first.body.id).not.toBe(second.body.id);
    });

    it.each(['error-400-country-code', 'error-400-solution-required'])('sends the body of %s', async (name) => {
        const body = sample('create-private.request');
        if (name.includes('country')) body.customerProfile.address.country = 'Norway';
        else body.details.requirements.solutions = [];
        expect((await client.referrals('POST', '', body)).body).toEqual(sample(name));
    });
});
