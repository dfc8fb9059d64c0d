import type { World } from '../world.ts';
import { isReferralCall, waitFor } from './watch.ts';
import type { Journey } from './journey.ts';

interface SyncedOpportunity {
    readonly CoSellReferralIdentifier__c: string | null;
    readonly CoSellReferralLink__c: string | null;
    readonly CoSellCheckmark__c: string | null;
    readonly CoSellAudit__c: string | null;
}

const deal = {
    Name: 'Ostrevik fleet telemetry rollout',
    StageName: 'Qualification',
    CloseDate: '2027-03-31',
    Amount: 185000,
    Description: 'Fleet telemetry pilot on twelve vessels.',
    CoSellSync__c: true,
    CoSellHelp__c: 'CustomerTechnicalArchitecture'
};

/** The seed's first scenario: a seller shares a deal, it becomes a co-sell referral, and later changes follow. */
export async function outbound(world: World, journey: Journey): Promise<void> {
    journey.step('A seller creates an Opportunity with account, contact, help and one Microsoft Solution');
    const start = world.callouts.length;
    const id = await createDeal(world);
    const synced = await waitFor(
        () => readSynced(world, id),
        (row) => row.CoSellCheckmark__c === '✔'
    );
    expectSynced(journey, synced);
    const posts = world.callouts.slice(start).filter((call) => call.method === 'POST' && isReferralCall(call));
    journey.expect('two POSTs made the co-sell deal', posts.length === 2, posts);

    journey.step('The seller changes Amount and Close Date');
    const before = world.callouts.length;
    await world.seller.update('Opportunity', id, { Amount: 210000, CloseDate: '2027-04-30' });
    await waitFor(
        async () => world.callouts.slice(before).filter(isReferralCall),
        (calls) => calls.length > 0
    );
    await world.quiet();
    const calls = world.callouts.slice(before).filter(isReferralCall);
    journey.expect('exactly one PATCH with If-Match, nothing else', isOnePatch(calls), calls);
}

async function createDeal(world: World): Promise<string> {
    const { seller } = world;
    const account = await seller.create('Account', {
        Name: 'Ostrevik Marine Logistics AS',
        BillingStreet: 'Testgata 14',
        BillingCity: 'Bergen',
        BillingState: 'Vestland',
        BillingPostalCode: '5003',
        BillingCountry: 'NO'
    });
    const contact = await seller.create('Contact', {
        AccountId: account,
        FirstName: 'Ingrid',
        LastName: 'Solvang',
        Phone: '+12065550151',
        Email: 'ingrid.solvang@ostrevik.example'
    });
    const opportunity = await seller.create('Opportunity', { ...deal, AccountId: account, ContactId: contact });
    await seller.create('CoSellSolution__c', {
        Opportunity__c: opportunity,
        SolutionId__c: 'SOL-58213-KQT',
        Name: 'Velmorra Fleet Insights'
    });
    return opportunity;
}

async function readSynced(world: World, id: string): Promise<SyncedOpportunity> {
    const fields = 'CoSellReferralIdentifier__c, CoSellReferralLink__c, CoSellCheckmark__c, CoSellAudit__c';
    const rows = await world.seller.query<SyncedOpportunity>(`SELECT ${fields} FROM Opportunity WHERE Id = '${id}'`);
    return rows[0]!;
}

function expectSynced(journey: Journey, row: SyncedOpportunity): void {
    const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
    const { CoSellReferralIdentifier__c: referral, CoSellReferralLink__c: link, CoSellAudit__c: audit } = row;
    journey.expect('Referral Identifier is set', guid.test(referral ?? ''), referral);
    journey.expect('Referral Link points at it', Boolean(referral && link?.includes(referral)), link);
    journey.expect('the check mark is shown', row.CoSellCheckmark__c === '✔', row.CoSellCheckmark__c);
    journey.expect('Audit has a line', Boolean(audit), audit);
}

function isOnePatch(calls: World['callouts']): boolean {
    const [only] = calls;
    return (
        calls.length === 1 && only?.method === 'PATCH' && Boolean(only.ifMatch) && [200, 204].includes(only.status ?? 0)
    );
}
