import jsforce from 'jsforce';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyConfig } from '../../platform/setup/orgConfig.ts';
import type { OrgEvent } from '../../platform/orgEvent.ts';
import type { RunningOrg } from '../orgServer.ts';
import { startOrg } from '../orgServer.ts';
import { PartnerServer } from './partnerServer.ts';
import { integrationUser, startTestOrg } from './runningOrg.ts';

const partner = new PartnerServer();
const events: OrgEvent[] = [];
let org: RunningOrg;
let connection: jsforce.Connection;

beforeAll(async () => {
    org = await startTestOrg(await partner.listen(), (event) => events.push(event));
    connection = new jsforce.Connection({ loginUrl: org.url, instanceUrl: org.url, version: '66.0' });
    await connection.login(integrationUser, org.info.token);
}, 60_000);

afterAll(async () => {
    await org?.close();
    partner.close();
});

const opportunity = { Name: 'Rollout', StageName: 'Prospecting', CloseDate: '2026-12-31', Amount: 5000 };

describe('a running org and jsforce', () => {
    it('creates, reads, updates, queries and deletes', async () => {
        const made = await connection.sobject('Opportunity').create(opportunity);
        expect(made).toMatchObject({ success: true, errors: [] });
        expect(made.id).toMatch(/^006\w{15}$/);
        await connection.sobject('Opportunity').update({ Id: made.id!, Amount: 7000.5, Name: 'Öffnung' });
        const read = await connection.sobject('Opportunity').retrieve(made.id!);
        expect(read).toMatchObject({
            Id: made.id,
            Name: 'Öffnung',
            Amount: 7000.5,
            CloseDate: '2026-12-31',
            Sync__c: false
        });
        const found = await connection.query(`SELECT Id, Owner.Username FROM Opportunity WHERE Name = 'Öffnung'`);
        expect(found).toMatchObject({ totalSize: 1, done: true });
        expect(found.records[0]).toMatchObject({
            attributes: { type: 'Opportunity', url: `/services/data/v66.0/sobjects/Opportunity/${made.id}` },
            Owner: { Username: integrationUser }
        });
        await connection.sobject('Opportunity').destroy(made.id!);
        await expect(connection.sobject('Opportunity').retrieve(made.id!)).rejects.toMatchObject({
            errorCode: 'NOT_FOUND'
        });
    });

    it('upserts by external id', async () => {
        const row = { ...opportunity, ReferralId__c: 'ext-1' };
        const first = await connection.sobject('Opportunity').upsert(row, 'ReferralId__c');
        const second = await connection.sobject('Opportunity').upsert({ ...row, Name: 'Again' }, 'ReferralId__c');
        expect(first).toMatchObject({ success: true, created: true });
        expect(second).toMatchObject({ success: true, created: false, id: first.id });
    });

    it('saves collections, each record with its result', async () => {
        const results = await connection.sobject('Opportunity').create([opportunity, { Name: 'No stage' }]);
        expect(results[0]).toMatchObject({ success: true });
        expect(results[1]).toMatchObject({ success: false });
        expect(JSON.stringify(results[1])).toContain('REQUIRED_FIELD_MISSING');
    });

    it('describes objects', async () => {
        const described = await connection.sobject('Opportunity').describe();
        const field = described.fields.find((each) => each.name === 'ReferralId__c')!;
        expect(field).toMatchObject({
            type: 'string',
            length: 60,
            externalId: true,
            unique: true,
            label: 'Referral Identifier'
        });
        expect((await connection.describeGlobal()).sobjects.map((each) => each.name)).toContain('Signal__e');
    });

    it('runs anonymous Apex', async () => {
        const good = await connection.tooling.executeAnonymous(`insert new Account(Name = 'From Apex');`);
        expect(good).toMatchObject({ compiled: true, success: true });
        expect((await connection.query(`SELECT Id FROM Account WHERE Name = 'From Apex'`)).totalSize).toBe(1);
        const wrong = await connection.tooling.executeAnonymous('Integer i = 1 / 0;');
        expect(wrong).toMatchObject({ success: false, exceptionMessage: 'System.MathException: Divide by 0' });
        expect(await connection.tooling.executeAnonymous('Integer i = ;')).toMatchObject({ compiled: false, line: 1 });
    });
});

describe('the way out', () => {
    it('goes from the save over trigger, event, job and token to the partner and back into the record', async () => {
        const made = await connection.sobject('Opportunity').create({ ...opportunity, Name: 'Out', Sync__c: true });
        await org.whenIdle();
        expect(partner.calls.map((call) => call.path)).toEqual([
            'POST /login/t/oauth2/v2.0/token',
            'POST /api/v1/referrals'
        ]);
        expect(partner.calls[1]).toMatchObject({ body: '{"name":"Out"}', authorization: 'Bearer access' });
        const read = await connection.sobject('Opportunity').retrieve(made.id!);
        expect(read).toMatchObject({ ReferralId__c: 'REF-2', Sent__c: 'got {"name":"Out"}' });
        const kinds = events.map((event) => event.kind);
        for (const kind of ['request', 'response', 'published', 'delivered', 'job', 'callout', 'change']) {
            expect(kinds).toContain(kind);
        }
    });

    it('serves a partner that calls back before it answers', async () => {
        let seen = 0;
        partner.beforeAnswer = async () => {
            seen = (await connection.query('SELECT COUNT() FROM Opportunity')).totalSize;
            await connection.sobject('Account').create({ Name: 'Called back' });
        };
        await connection.sobject('Opportunity').create({ ...opportunity, Name: 'Callback', Sync__c: true });
        await org.whenIdle();
        partner.beforeAnswer = null;
        expect(seen).toBeGreaterThan(0);
        expect((await connection.query(`SELECT Id FROM Account WHERE Name = 'Called back'`)).totalSize).toBe(1);
    });
});

describe('Apex REST', () => {
    it('is open to the guest user where a permission set allows the class', async () => {
        const response = await fetch(`${org.url}/services/apexrest/echo/v1/in?k=7`, {
            method: 'POST',
            headers: { Authorization: 'Signature abc' },
            body: 'ünï'
        });
        expect(response.status).toBe(202);
        expect(response.headers.get('x-caller')).toBe('guest@local.org');
        expect(await response.text()).toBe('/echo/v1/in|7|Signature abc|ünï');
    });

    it.each([
        ['GET', '/services/apexrest/echo/v1/in', 405, 'METHOD_NOT_ALLOWED'],
        ['POST', '/services/apexrest/nothing', 404, 'NOT_FOUND'],
        ['DELETE', '/services/apexrest/echo/v1/x', 500, 'APEX_ERROR']
    ])('%s %s answers %i %s', async (method, path, status, errorCode) => {
        const response = await fetch(org.url + path, { method });
        expect(response.status).toBe(status);
        expect(await response.json()).toMatchObject([{ errorCode }]);
    });
});

describe('a port that is taken', () => {
    it('is one clear error', async () => {
        const again = startOrg({ projectDir: '.', port: org.port, config: emptyConfig });
        await expect(again).rejects.toThrow(`Port ${org.port} is taken`);
    });
});
