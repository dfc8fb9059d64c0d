import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { referralsAnswerError } from '../testing/checkedAnswer.ts';
import { PartnerClient } from '../testing/partnerClient.ts';
import { sample } from '../testing/sample.ts';

let client: PartnerClient;
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const made: any[] = [];

beforeAll(async () => {
    client = await PartnerClient.start();
    for (const [name, dealValue, country] of [
        ['a', 1, 'NO'],
        ['b', 20, 'US'],
        ["c's", 300, 'DE']
    ] as const) {
        const body = sample('create-partnerled.request');
        body.customerProfile.address.country = country;
        body.team[0].email = `${name[0]}@velmorra.example`;
        made.push(
            (await client.referrals('POST', '', { ...body, name, details: { ...body.details, dealValue } })).body
        );
    }
    made.push((await client.control('POST', '/deals', { name: 'd' })).body);
    made.push((await client.control('POST', '/leads', { class: 'marketplace', name: 'e' })).body);
});
afterAll(() => client.close());
beforeEach(async () => void (await client.control('DELETE', '/switches')));

const get = (options: Record<string, string>) => client.referrals('GET', `?${new URLSearchParams(options)}`);
const names = async (filter: string) => {
    const { body, status } = await get({ $filter: filter });
    return status === 200
        ? body.value.map((one: { name: string }) => one.name[0]).join('')
        : body.error.innerError.code;
};

describe('$filter (2.9)', () => {
    it.each([
        ["status eq 'New' and qualification eq 'SalesQualified'", 'd'],
        ["customerProfile/address/country eq 'US' and direction eq 'Incoming'", 'bde'],
        ["type eq 'Shared' and direction eq 'Incoming'", 'd'],
        ["direction eq 'Incoming' and substatus eq 'Pending'", 'de'],
        ["team/any(t:t/email eq 'b@velmorra.example')", 'b'],
        ["team/any(x: x/email eq 'b@velmorra.example' or x/email eq 'a@velmorra.example')", 'ab'],
        ['details/dealValue gt 1 and details/dealValue le 300', 'bc'],
        ['details/dealValue ge 20 and not (details/dealValue eq 20)', 'cde'],
        ["name eq 'c''s'", 'c'],
        ["name ne 'a' and name lt 'c'", 'b'],
        ['expirationDateTime ne null', 'de'],
        ["qualification eq 'Direct'", 'e'],
        ["name eq 'a' or name eq 'b' and status eq 'New'", 'a'],
        ["(name eq 'a' or name eq 'b') and status eq 'New'", ''],
        ['updatedDateTime gt 2020-01-01T00:00:00Z', 'abcde'],
        ['updatedDateTime gt 2020-01-01', 'abcde'],
        ['updatedDateTime lt 2020-01-01T00:00:00+02:00', ''],
        ['consent/consentToShareReferralWithMicrosoftSellers eq true', 'abcde'],
        ['isSpam eq true', '']
    ])('%s', async (filter, wanted) => expect(await names(filter)).toBe(wanted));

    it('takes engagement ids quoted, bare and in any case', async () => {
        const { engagementId, id } = made[1];
        expect(await names(`engagementId eq '${engagementId}'`)).toBe('b');
        expect(await names(`engagementId eq ${engagementId.toUpperCase()}`)).toBe('b');
        expect(await names(`id eq ${id} and status eq 'Active'`)).toBe('b');
        expect(await names(`updatedDateTime gt ${made[2].updatedDateTime}`)).toBe('de');
        expect(
            await names(
                `updatedDateTime ge ${made[2].updatedDateTime} and updatedDateTime lt ${made[4].updatedDateTime}`
            )
        ).toBe('cd');
    });

    it.each([
        'nonsense',
        "status eq 'New' and",
        "status is 'New'",
        "(status eq 'New'",
        'status eq New',
        'status eq 5',
        "details/dealValue gt 'x'",
        "nothing eq 'x'",
        "__proto__ eq 'x'",
        "team/email eq 'x'",
        "team/any(t:t/shoeSize eq 'x')",
        "team/any(t:email eq 'x')",
        "links/any(t:t/uri eq 'x')",
        "team/any(t:team/any(u:u/email eq 'x'))",
        "contains(name,'a')",
        'updatedDateTime gt 2025-13-45T00:00:00Z',
        "status eq 'New' ; drop",
        `${'('.repeat(5000)}status eq 'New'`,
        Array(300).fill("name eq 'a'").join(' or ')
    ])('nonsense is a clean 400: %.60s', async (filter) => {
        const answer = await get({ $filter: filter });
        expect(referralsAnswerError(answer)).toBeNull();
        expect([answer.status, answer.body.error.innerError.code]).toEqual([400, 'invalidQueryOption']);
    });

    it.each([
        ['U-11.quotedDates', "updatedDateTime gt '2020-01-01T00:00:00Z'", 'abcde'],
        ['U-11.filterExternalReferenceId', "externalReferenceId eq '0068d00000Qw7LpAAJ'", 'abc']
    ])('%s', async (name, filter, wanted) => {
        expect(await names(filter)).toBe('invalidQueryOption');
        await client.control('PATCH', '/switches', { [name]: true });
        expect(await names(filter)).toBe(wanted);
    });

    it('U-29 marketplace leads are returned, or not', async () => {
        expect(await names('isSpam eq false')).toBe('abcde');
        await client.control('PATCH', '/switches', { 'U-29.leadsListed': false });
        expect(await names('isSpam eq false')).toBe('abcd');
        expect((await client.referrals('GET', `/${made[4].id}`)).status).toBe(404);
    });
});

describe('$orderby, $select, $top, $skip, $count (2.9)', () => {
    const order = async (options: Record<string, string>) =>
        (await get(options)).body.value.map((one: { name: string }) => one.name[0]).join('');

    it('orders by both times, both ways, and follows a change', async () => {
        expect(await order({})).toBe('abcde');
        expect(await order({ $orderby: 'createdDateTime desc' })).toBe('edcba');
        await client.referrals('PATCH', `/${made[0].id}`, [{ op: 'replace', path: '/campaignId', value: 'x' }]);
        expect(await order({ $orderby: 'updatedDateTime desc' })).toBe('aedcb');
        expect(await order({ $orderby: 'updatedDateTime' })).toBe('bcdea');
        expect(await order({ $orderby: 'createdDateTime asc', $skip: '1', $top: '2' })).toBe('bc');
        expect(await order({ $top: '0' })).toBe('');
    });

    it('counts what fits, whatever the page', async () => {
        const { body } = await get({ $count: 'true', $top: '1', $filter: "status eq 'New'" });
        expect([body['@odata.count'], body.value.length]).toEqual([2, 1]);
        expect(referralsAnswerError({ status: 200, headers: {}, body })).toBeNull();
        expect((await get({})).body['@odata.count']).toBeUndefined();
    });

    it('selects', async () => {
        const { body } = await get({ $select: 'id, status,customerProfile', $top: '1' });
        expect(Object.keys(body.value[0])).toEqual(['id', 'status', 'customerProfile']);
    });

    it.each([
        { $orderby: 'name' },
        { $orderby: 'createdDateTime up' },
        { $top: '-1' },
        { $top: 'x' },
        { $skip: '1e9' },
        { $count: 'yes' },
        { $select: 'a/b' },
        { $search: 'x' },
        { $skiptoken: 'Zm9vYmFyMTAw' },
        { $skiptoken: 'W3t9LDEsMl0' }
    ])('refuses %j', async (options) => {
        const answer = await get(options as unknown as Record<string, string>);
        expect([answer.status, answer.body.error.innerError.code]).toEqual([400, 'invalidQueryOption']);
    });

    it('an option twice is refused', async () => {
        expect((await client.referrals('GET', '?$top=1&$top=2')).status).toBe(400);
    });
});

describe('Paging (2.9, 1.1)', () => {
    const walk = async (options: Record<string, string>) => {
        const seen: string[] = [];
        let answer = await get(options);
        for (let page = 0; page < 10; page++) {
            seen.push(...answer.body.value.map((one: { name: string }) => one.name[0]));
            const next = answer.body['@odata.nextLink'];
            if (!next) break;
            answer = await get({ $skiptoken: new URL(next).searchParams.get('$skiptoken')! });
        }
        return seen.join('');
    };

    it('gives each item once, in either order, within $top', async () => {
        await client.control('PATCH', '/switches', { 'U-11.maxTop': 2 });
        expect(await walk({})).toBe('abcde');
        expect(await walk({ $orderby: 'createdDateTime desc' })).toBe('edcba');
        expect(await walk({ $top: '3' })).toBe('abc');
        expect(await walk({ $top: '4' })).toBe('abcd');
        expect(await walk({ $skip: '1', $filter: "customerProfile/address/country eq 'US'" })).toBe('de');
        expect(await walk({ $filter: `engagementId eq ${made[0].engagementId}` })).toBe('a');
    });

    it.each([
        [false, 'http://api.partner.microsoft.com/v1.0/referrals?$skiptoken='],
        [true, 'https://api.partner.microsoft.com/v1.0/engagements/referrals?$skiptoken=']
    ])('2.9.goodNextLink %s', async (good, start) => {
        await client.control('PATCH', '/switches', { 'U-11.maxTop': 2, '2.9.goodNextLink': good });
        expect((await get({})).body['@odata.nextLink'].startsWith(start)).toBe(true);
    });
});

describe('Headers (1.6) and addresses', () => {
    it('7.6 every answer has a Request-ID and echoes client-request-id', async () => {
        for (const path of ['', '/nonsense', `/${made[0].id}`]) {
            const { headers } = await client.referrals('GET', path, undefined, { 'client-request-id': 'abc' });
            expect(headers['request-id']).toMatch(/^[0-9a-f-]{36}$/);
            expect(headers['client-request-id']).toBe('abc');
            expect(headers.timestamp).toBeTruthy();
        }
    });

    it.each([false, true])('U-23 ValidateMfa on the referrals host: %s', async (answered) => {
        await client.control('PATCH', '/switches', { 'U-23.validateMfaOnReferrals': answered });
        const { headers } = await client.referrals('GET', '', undefined, { ValidateMfa: 'true' });
        expect(headers.ismfacompliant).toBe(answered ? 'true' : undefined);
    });

    it('7.3 an unknown id is 404, a malformed one 400', async () => {
        const unknown = await client.referrals('GET', '/3f6c2b1a-7d4e-4c8b-9a25-61d0f7b8e913');
        expect([unknown.status, unknown.body]).toEqual([404, sample('error-404-item-not-found')]);
        expect((await client.referrals('GET', '/17')).status).toBe(400);
    });
});
