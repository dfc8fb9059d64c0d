import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningOrg } from '../orgServer.ts';
import { startTestOrg } from './runningOrg.ts';

let org: RunningOrg;

beforeAll(async () => {
    org = await startTestOrg('http://127.0.0.1:9');
}, 60_000);

afterAll(() => org?.close());

async function call(method: string, path: string, body?: string, token = org.info.token): Promise<[number, unknown]> {
    const response = await fetch(`${org.url}//services/data/v66.0${path}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body })
    });
    const text = await response.text();
    return [response.status, text === '' ? null : JSON.parse(text)];
}

const opportunities = '/sobjects/Opportunity';
const good = { Name: 'A', StageName: 'Prospecting', CloseDate: '2026-12-31' };
const create = (fields: object) => call('POST', opportunities, JSON.stringify({ ...good, ...fields }));

describe('bad requests get the errors of Salesforce', () => {
    it.each([
        [
            'a field that does not exist',
            { Nope__c: 1 },
            'INVALID_FIELD',
            "No such column 'Nope__c' on sobject of type Opportunity"
        ],
        ['a text that is too long', { Name: 'x'.repeat(121) }, 'STRING_TOO_LONG', 'max length=120'],
        [
            'a value of the wrong type',
            { Amount: 'abc' },
            'JSON_PARSER_ERROR',
            'Cannot deserialize instance of currency from VALUE_STRING value abc'
        ],
        [
            'a date that is none',
            { CloseDate: '2026-02-31' },
            'JSON_PARSER_ERROR',
            'Cannot deserialize instance of date'
        ],
        [
            'a missing required field',
            { StageName: null },
            'REQUIRED_FIELD_MISSING',
            'Required fields are missing: [StageName]'
        ],
        ['an id that is none', { AccountId: 'abc' }, 'MALFORMED_ID', 'id value of incorrect type: abc'],
        ['a field that nobody may write', { IsClosed: true }, 'INVALID_FIELD_FOR_INSERT_UPDATE', 'IsClosed']
    ])('for %s', async (_what, fields, errorCode, message) => {
        const [status, body] = await create(fields);
        expect(status).toBe(400);
        expect(body).toMatchObject([{ errorCode }]);
        expect((body as { message: string }[])[0]!.message).toContain(message);
    });

    it('for a body that is not JSON', async () => {
        const [status, body] = await call('POST', opportunities, '{"Name": }');
        expect(status).toBe(400);
        expect(body).toMatchObject([{ errorCode: 'JSON_PARSER_ERROR' }]);
        expect((body as { message: string }[])[0]!.message).toMatch(/\[line:1, column:\d+\]/);
    });

    it.each([
        ['GET', '/sobjects/Nope__c', 404, 'NOT_FOUND'],
        ['GET', '/nothing', 404, 'NOT_FOUND'],
        ['GET', '/query?q=SELECT+Nope__c+FROM+Opportunity', 400, 'INVALID_FIELD'],
        ['GET', '/query?q=SELECT+Id+FROM+Nope__c', 400, 'INVALID_TYPE'],
        ['GET', '/query?q=SELECT+FROM+Opportunity', 400, 'MALFORMED_QUERY'],
        ['GET', '/query', 400, 'MALFORMED_QUERY'],
        ['PUT', opportunities, 405, 'METHOD_NOT_ALLOWED'],
        ['DELETE', `${opportunities}/006000000000999AAA`, 404, 'INVALID_CROSS_REFERENCE_KEY'],
        ['DELETE', `${opportunities}/001000000000001AAA`, 400, 'MALFORMED_ID']
    ])('%s %s → %i %s', async (method, path, status, errorCode) => {
        const [answered, body] = await call(method, path);
        expect(body).toMatchObject([{ errorCode }]);
        expect(answered).toBe(status);
    });

    it('for a wrong token', async () => {
        expect(await call('GET', opportunities, undefined, 'wrong')).toEqual([
            401,
            [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }]
        ]);
    });

    it('for a body that is too large', async () => {
        const [status] = await create({ Description: 'x'.repeat(13 * 1024 * 1024) });
        expect(status).toBe(413);
    });

    it('and nothing is half written', async () => {
        const [, body] = await call('GET', '/query?q=SELECT+COUNT()+FROM+Opportunity');
        expect(body).toEqual({ totalSize: 0, done: true, records: [] });
    });
});

describe('composite requests', () => {
    const part = (referenceId: string, fields: object) => ({
        method: 'POST',
        url: '/services/data/v66.0/sobjects/Account',
        referenceId,
        body: fields
    });

    it('may use earlier results, and are taken back together', async () => {
        const [status, body] = await call(
            'POST',
            '/composite',
            JSON.stringify({
                allOrNone: true,
                compositeRequest: [part('one', { Name: 'One' }), part('two', { Name: 'Two', ParentId: '@{one.id}' })]
            })
        );
        expect(status).toBe(200);
        expect(body).toMatchObject({ compositeResponse: [{ httpStatusCode: 201 }, { httpStatusCode: 201 }] });
        const [, failed] = await call(
            'POST',
            '/composite',
            JSON.stringify({ allOrNone: true, compositeRequest: [part('a', { Name: 'Three' }), part('b', {})] })
        );
        expect(failed).toMatchObject({
            compositeResponse: [
                { httpStatusCode: 400, body: [{ errorCode: 'PROCESSING_HALTED' }] },
                { httpStatusCode: 400, body: [{ errorCode: 'REQUIRED_FIELD_MISSING' }] }
            ]
        });
        const [, count] = await call('GET', '/query?q=SELECT+COUNT()+FROM+Account');
        expect(count).toMatchObject({ totalSize: 2 });
    });

    it('insert trees', async () => {
        const records = [
            {
                attributes: { type: 'Account', referenceId: 'a1' },
                Name: 'Tree',
                Contacts: { records: [{ attributes: { type: 'Contact', referenceId: 'c1' }, LastName: 'Leaf' }] }
            }
        ];
        const [status, body] = await call('POST', '/composite/tree/Account', JSON.stringify({ records }));
        expect(status).toBe(201);
        expect(body).toMatchObject({ hasErrors: false, results: [{ referenceId: 'a1' }, { referenceId: 'c1' }] });
        const [, rows] = await call(
            'GET',
            `/query?q=${encodeURIComponent("SELECT Name, (SELECT LastName FROM Contacts) FROM Account WHERE Name = 'Tree'")}`
        );
        expect(rows).toMatchObject({ records: [{ Name: 'Tree', Contacts: { records: [{ LastName: 'Leaf' }] } }] });
    });
});
