import jsforce from 'jsforce';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestWorld } from './startTestWorld.ts';
import type { World } from '../local/world.ts';

let world: World;
let connection: jsforce.Connection;

beforeAll(async () => {
    world = await startTestWorld();
    connection = new jsforce.Connection({ loginUrl: world.org.url, version: '66.0' });
    await connection.login('seller@cosell.example', world.org.info.token);
});

afterAll(() => world?.close());

describe('jsforce, a client that knows nothing of this project', () => {
    test('creates, queries, updates and deletes', async () => {
        const { id, success } = await connection.sobject('Account').create({ Name: 'Fjord Freight' });
        expect(success).toBe(true);
        await connection.sobject('Account').update({ Id: id!, BillingCity: 'Bergen' });
        const found = await connection.query(`SELECT Id, Name, BillingCity FROM Account WHERE Name LIKE 'fjord%'`);
        expect(found).toMatchObject({ totalSize: 1, done: true, records: [{ Id: id, BillingCity: 'Bergen' }] });
        expect(await connection.sobject('Account').destroy(id!)).toMatchObject({ success: true });
        expect((await connection.query('SELECT Id FROM Account')).totalSize).toBe(0);
    });

    test.each([
        ['an unknown field', { Name: 'x', Nope__c: 1 }, 'INVALID_FIELD'],
        [
            'a value of the wrong type',
            { Name: 'x', StageName: 'Qualification', CloseDate: 'soon' },
            'JSON_PARSER_ERROR'
        ],
        [
            'a text that is too long',
            { Name: 'x'.repeat(121), StageName: 'Qualification', CloseDate: '2027-01-01' },
            'STRING_TOO_LONG'
        ],
        ['a missing required field', { Name: 'x', CloseDate: '2027-01-01' }, 'REQUIRED_FIELD_MISSING']
    ])('%s is refused with its code, and nothing is saved', async (_what, body, errorCode) => {
        await expect(connection.sobject('Opportunity').create(body)).rejects.toMatchObject({ errorCode });
        expect((await connection.query('SELECT Id FROM Opportunity')).totalSize).toBe(0);
    });

    test('a body that is no JSON is refused', async () => {
        const answer = await fetch(`${world.org.url}/services/data/v66.0/sobjects/Account`, {
            method: 'POST',
            headers: { authorization: `Bearer ${connection.accessToken}`, 'content-type': 'application/json' },
            body: '{ "Name": '
        });
        expect(answer.status).toBe(400);
        expect(await answer.json()).toMatchObject([{ errorCode: 'JSON_PARSER_ERROR' }]);
    });

    test('a query with an unknown field is refused in the words of the platform', async () => {
        await expect(connection.query('SELECT Nope__c FROM Account')).rejects.toThrow(
            /No such column 'Nope__c' on entity 'Account'/
        );
    });
});
