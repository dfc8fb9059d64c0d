import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../local/scenarios/watch.ts';
import type { World } from '../local/world.ts';
import { startTestWorld } from './startTestWorld.ts';

let world: World;

beforeAll(async () => {
    world = await startTestWorld();
});

afterAll(() => world?.close());

interface Row {
    readonly CoSellReferralIdentifier__c: string | null;
    readonly CoSellCheckmark__c: string | null;
    readonly CoSellAudit__c: string | null;
}

test('a deal that Partner Center would refuse says why on the Opportunity, and no referral is half written', async () => {
    const account = await world.seller.create('Account', { Name: 'Nowhere Ltd', BillingCountry: 'Norway' });
    const id = await world.seller.create('Opportunity', {
        Name: 'A deal without a country code',
        AccountId: account,
        StageName: 'Qualification',
        CloseDate: '2027-03-31',
        Amount: 1000,
        CoSellSync__c: true
    });
    await world.seller.create('CoSellSolution__c', { Opportunity__c: id, SolutionId__c: 'SOL-58213-KQT' });
    const soql = `SELECT CoSellReferralIdentifier__c, CoSellCheckmark__c, CoSellAudit__c FROM Opportunity WHERE Id = '${id}'`;
    const read = async (): Promise<Row> => (await world.admin.query<Row>(soql))[0]!;
    const row = await waitFor(read, (one) => one.CoSellAudit__c !== null);
    expect(row.CoSellAudit__c).toMatch(/country/i);
    expect(row).toMatchObject({ CoSellReferralIdentifier__c: null, CoSellCheckmark__c: null });
    expect(await world.admin.query('SELECT Id FROM CoSellReferral__c WHERE ReferralId__c != null')).toEqual([]);
});
