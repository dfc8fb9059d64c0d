import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { referralsAnswerError } from '../testing/checkedAnswer.ts';
import { PartnerClient, type Answer } from '../testing/partnerClient.ts';
import { sample } from '../testing/sample.ts';

let client: PartnerClient;
let id: string;
beforeAll(async () => void (client = await PartnerClient.start()));
afterAll(() => client.close());
beforeEach(async () => {
    await client.control('DELETE', '/switches');
    id = (await client.referrals('POST', '', sample('create-partnerled.request'))).body.id;
});

const patch = (body: unknown, headers: Record<string, string> = {}) =>
    client.referrals('PATCH', `/${id}`, body, headers);
const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
const move = (status: string, substatus: string) => [replace('/status', status), replace('/substatus', substatus)];
const read = async () => (await client.referrals('GET', `/${id}`)).body;
const said = ({ status, body }: Answer): unknown[] => [status, body.error?.innerError?.code];

const accepted: readonly (readonly [string, string, unknown, string])[] = [
    ['replace', '/statusReason', 'No budget', 'statusReason'],
    ['replace', '/details/dealValue', 5, 'details.dealValue'],
    ['replace', '/details/currency', 'EUR', 'details.currency'],
    ['replace', '/details/closingDateTime', '2027-01-31T00:00:00Z', 'details.closingDateTime'],
    ['add', '/details/notes', 'Later.', 'details.notes'],
    ['replace', '/externalReferenceId', '006X', 'externalReferenceId'],
    ['replace', '/campaignId', 'C-1', 'campaignId'],
    ['replace', '/referralProgram', 'P', 'referralProgram'],
    ['replace', '/salesStage', '60', 'salesStage'],
    ['replace', '/name', 'Another name', 'name'],
    ['replace', '/DETAILS/DealValue', 7, 'details.dealValue']
];

describe('PATCH takes the white list of 2.6', () => {
    it.each(accepted)('2.6 %s %s', async (op, path, value, member) => {
        expect((await patch([{ op, path, value }])).status).toBe(204);
        expect(member.split('.').reduce((body, step) => body[step], await read())).toEqual(value);
    });

    it('2.6 a deal value as text becomes a number', async () => {
        await patch([replace('/details/dealValue', '10000')]);
        expect((await read()).details.dealValue).toBe(10_000);
    });

    it('2.6 lists: - appends, the whole list replaces', async () => {
        const more = { op: 'add', path: '/details/requirements/solutions/-', value: { id: 'SOL-2-B', type: 'Name' } };
        expect((await patch([more])).status).toBe(204);
        expect((await read()).details.requirements.solutions.map((one: { id: string }) => one.id)).toEqual([
            'SOL-58213-KQT',
            'SOL-2-B'
        ]);
        await patch([replace('/details/requirements/solutions', [{ id: 'SOL-3-C' }])]);
        expect((await read()).details.requirements.solutions.map((one: { id: string }) => one.id)).toEqual(['SOL-3-C']);
        await patch([replace('/team', []), { op: 'add', path: '/team/-', value: { FirstName: 'Owen' } }]);
        expect((await read()).team).toMatchObject([{ firstName: 'Owen', lastName: null }]);
    });

    it('2.6 Prefer: return=representation answers 200 with the referral', async () => {
        const answer = await patch([replace('/campaignId', 'C-2')], { prefer: 'return=representation' });
        expect(referralsAnswerError(answer)).toBeNull();
        expect([answer.status, answer.body.campaignId]).toEqual([200, 'C-2']);
        expect(answer.headers.etag).toBe(answer.body.eTag);
    });

    it('2.6 without If-Match the last writer wins; every write has a new eTag and a later time', async () => {
        const before = await read();
        await patch([replace('/campaignId', 'A')]);
        await patch([replace('/campaignId', 'A')]);
        const after = await read();
        expect(after.updatedDateTime > before.updatedDateTime).toBe(true);
        expect(after.eTag).not.toBe(before.eTag);
    });
});

describe('PATCH refuses what 2.6 and 2.10 do not allow', () => {
    it.each([
        ['2.6 remove', [{ op: 'remove', path: '/campaignId', value: null }], 'invalidPatchOperation'],
        ['2.6 test', [{ op: 'test', path: '/campaignId', value: null }], 'invalidPatchOperation'],
        ['2.6 no value', [{ op: 'replace', path: '/campaignId' }], 'invalidPatchOperation'],
        ['2.6 no array', { op: 'replace', path: '/campaignId', value: 'x' }, 'invalidPatchOperation'],
        ['2.6 an empty array', [], 'invalidPatchOperation'],
        ['2.6 replace at the end of a list', [replace('/team/-', {})], 'invalidPatchOperation'],
        ['2.10 the customer name', [replace('/customerProfile/name', 'x')], 'invalidPatchPath'],
        ['U-7 the address', [replace('/customerProfile/address/city', 'Oslo')], 'invalidPatchPath'],
        [
            'U-7 the attributes',
            [replace('/details/requirements/additionalRequirements/attributes', [])],
            'invalidPatchPath'
        ],
        ['2.6 type', [replace('/type', 'Shared')], 'invalidPatchPath'],
        ['2.6 target', [replace('/target', [])], 'invalidPatchPath'],
        ['2.6 inviteContext', [replace('/inviteContext/notes', 'x')], 'invalidPatchPath'],
        ['2.6 qualification', [replace('/qualification', 'None')], 'invalidPatchPath'],
        ['2.2 mpnId is read-only later', [replace('/mpnId', '1')], 'invalidPatchPath'],
        ['2.6 a prototype', [replace('/__proto__/x', 1)], 'invalidPatchPath'],
        ['2.2 a value of another type', [replace('/campaignId', 7)], 'invalidValue'],
        ['2.2 currency', [replace('/details/currency', 'euro')], 'invalidValue'],
        ['2.2 no date', [replace('/details/closingDateTime', '31.1.2027')], 'invalidValue'],
        ['2.2 negative value', [replace('/details/dealValue', -5)], 'invalidDealValue'],
        ['U-10 stage', [replace('/salesStage', 'Develop')], 'invalidSalesStage'],
        ['U-5 notes', [replace('/details/notes', 'x'.repeat(4001))], 'textTooLong'],
        ['U-5 reason', [replace('/statusReason', 'x'.repeat(256))], 'textTooLong'],
        ['2.10 last solution', [replace('/details/requirements/solutions', [])], 'solutionIdRequired'],
        [
            '2.10 sharing is final',
            [replace('/consent/consentToShareReferralWithMicrosoftSellers', false)],
            'sharingIsFinal'
        ],
        ['2.4 status alone', [replace('/status', 'Closed')], 'statusAndSubstatusTogether'],
        ['2.4 substatus alone', [replace('/substatus', 'Won')], 'statusAndSubstatusTogether'],
        ['2.8 a registration before Won', sample('patch-deal-registration.request'), 'notEligible']
    ])('%s', async (_rule, body, code) => {
        const before = await read();
        const answer = await patch(body);
        expect(referralsAnswerError(answer)).toBeNull();
        expect(said(answer)).toEqual([400, code]);
        expect(await read()).toEqual(before);
    });

    it('sends the body of error-400-invalid-request', async () => {
        expect((await patch([replace('/customerProfile/name', 'x')])).body).toEqual(
            sample('error-400-invalid-request')
        );
    });

    it('2.10 contacts are read-only once Microsoft has the deal', async () => {
        const { body: own } = await client.referrals('POST', '', sample('create-cosell.request'));
        id = own.id;
        const contact = { op: 'add', path: '/customerProfile/team/-', value: { firstName: 'Ada' } };
        expect((await patch([contact])).status).toBe(204);
        await client.referrals('POST', '', {
            ...sample('create-cosell-microsoft.request'),
            engagementId: own.engagementId
        });
        expect(said(await patch([contact]))).toEqual([400, 'readOnlyAfterShare']);
    });

    it.each([true, false])('U-30 all or nothing: %s', async (atomic) => {
        await client.control('PATCH', '/switches', { 'U-30.atomicPatch': atomic });
        const answer = await patch([replace('/campaignId', 'first'), replace('/type', 'Shared')]);
        expect(answer.status).toBe(400);
        expect((await read()).campaignId).toBe(atomic ? 'NORDICS-FY26' : 'first');
    });

    it.each([
        ['U-7.patchName', true, [replace('/name', 'x')], 204],
        ['U-7.patchName', false, [replace('/name', 'x')], 400],
        ['U-7.patchAddress', true, [replace('/customerProfile/address/city', 'Oslo')], 204],
        ['U-7.patchAttributes', true, [replace('/details/requirements/additionalRequirements/attributes', [])], 204],
        ['U-9.errorSubstatus', true, move('Closed', 'Error'), 204],
        ['U-9.errorSubstatus', false, move('Closed', 'Error'), 400],
        ['U-3.transitionStatus', 409, move('New', 'Pending'), 409],
        ['U-3.transitionStatus', 422, move('New', 'Pending'), 422],
        ['U-25.matchingBlocksEdits', true, [replace('/campaignId', 'x')], 400],
        ['U-25.matchingBlocksEdits', false, [replace('/campaignId', 'x')], 204],
        ['U-5.notesLength', 5000, [replace('/details/notes', 'x'.repeat(4001))], 204],
        ['U-5.statusReasonLength', 300, [replace('/statusReason', 'x'.repeat(256))], 204],
        ['U-10.salesStage', 'any', [replace('/salesStage', 'whatever')], 204]
    ])('%s %s → %i', async (name, value, body, status) => {
        await client.control('PATCH', '/switches', { [name]: value });
        expect((await patch(body)).status).toBe(status);
    });
});

describe('Status moves (2.4)', () => {
    const pairs = [
        ['None', 'None'],
        ['New', 'Pending'],
        ['New', 'Received'],
        ['Active', 'Accepted'],
        ['Active', 'Won'],
        ['Closed', 'Won'],
        ['Closed', 'Lost'],
        ['Closed', 'Declined'],
        ['Closed', 'Expired'],
        ['Closed', 'Error'],
        ['Closed', 'Accepted'],
        ['Closed', 'Engaged']
    ] as const;
    const allowed: Record<string, readonly string[]> = {
        New: [
            'New/Pending',
            'New/Received',
            'Active/Accepted',
            'Closed/Won',
            'Closed/Lost',
            'Closed/Declined',
            'Closed/Error'
        ],
        Active: ['Active/Accepted', 'Closed/Won', 'Closed/Lost', 'Closed/Declined', 'Closed/Error'],
        Closed: []
    };
    for (const from of ['New', 'Active', 'Closed'])
        it.each(pairs)(`2.4 ${from} to %s / %s`, async (status, substatus) => {
            if (from === 'New') id = (await client.control('POST', '/deals')).body.id;
            if (from === 'Closed') await patch(move('Closed', 'Lost'));
            const answer = await patch(move(status, substatus));
            const fine = allowed[from]!.includes(`${status}/${substatus}`);
            expect(said(answer)).toEqual(fine ? [204, undefined] : [400, 'invalidStatusTransition']);
            const after = await read();
            if (fine) expect([after.status, after.substatus]).toEqual([status, substatus]);
            expect(after.closedDateTime === null).toBe(after.status !== 'Closed');
            expect(after.expirationDateTime === null).toBe(after.status !== 'New');
        });
});

describe('Deal registration (2.8)', () => {
    const won = async (days: number) => {
        await client.control('POST', '/clock', { days });
        await patch(sample('patch-won.request'));
        return patch(sample('patch-deal-registration.request'));
    };

    it('2.8 72 hours have to lie between creation and Won', async () => {
        expect(said(await won(2))).toEqual([400, 'notEligible']);
    });

    it('2.8 is added to a deal that is Won, edited while pending, final once approved', async () => {
        expect((await won(4)).status).toBe(204);
        const { registrations, registrationStatus } = await read();
        expect([registrationStatus, registrations[0].status]).toEqual(['ReviewPending', 'ReviewPending']);
        expect((await patch([replace('/registrations/0/contract/value', 1)])).status).toBe(204);
        expect((await patch([replace('/registrations/0/solutionDetails/0/pricingModel', 'Other')])).status).toBe(204);
        expect(said(await patch([replace('/registrations/0/solutionDetails/7/pricingModel', 'Other')]))).toEqual([
            400,
            'unknownSolutionDetail'
        ]);
        expect(said(await patch([replace('/registrations/3/contract/value', 1)]))).toEqual([
            400,
            'unknownRegistration'
        ]);
        expect(said(await patch([replace('/registrations/0/contract/term', 'Long')]))).toEqual([400, 'invalidValue']);
        await client.control('POST', `/referrals/${id}/registration`, { index: 0, status: 'Approved' });
        expect(said(await patch([replace('/registrations/0/contract/value', 2)]))).toEqual([400, 'registrationFinal']);
        expect((await read()).registrationStatus).toBe('Approved');
    });

    it('2.8 without the eligibility check', async () => {
        await client.control('PATCH', '/switches', { '2.8.eligibility': false });
        expect((await patch(sample('patch-deal-registration.request'))).status).toBe(204);
    });
});

describe('PUT (2.1)', () => {
    it('is gone, or replaces with If-Match under the switch', async () => {
        const own = await read();
        const body = { ...own, name: 'Replaced' };
        expect((await client.referrals('PUT', `/${id}`, body)).status).toBe(405);
        await client.control('PATCH', '/switches', { '2.1.put': true });
        expect(said(await client.referrals('PUT', `/${id}`, body))).toEqual([400, 'ifMatchRequired']);
        expect((await client.referrals('PUT', `/${id}`, body, { 'if-match': '"x"' })).status).toBe(412);
        const answer = await client.referrals('PUT', `/${id}`, body, { 'if-match': own.eTag });
        expect(referralsAnswerError(answer)).toBeNull();
        expect([answer.status, answer.body.name]).toEqual([200, 'Replaced']);
    });
});
