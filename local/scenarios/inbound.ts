import type { World } from '../world.ts';
import { isReferralCall, waitFor } from './watch.ts';
import type { Journey } from './journey.ts';

interface InboundOpportunity {
    readonly Id: string;
    readonly Amount: number;
    readonly CloseDate: string;
    readonly Account: { readonly Name: string; readonly BillingCountry: string } | null;
    readonly CoSellSolutions__r: { readonly totalSize: number } | null;
}

interface InboundReferral {
    readonly CurrencyIso__c: string | null;
}

/** The seed's second scenario: Microsoft shares a deal, it opens in Salesforce, and Microsoft's changes follow. */
export async function inbound(world: World, journey: Journey): Promise<void> {
    journey.step('An admin registers the webhook with Partner Center');
    await world.registerWebhook();

    journey.step('A Microsoft seller creates a shared deal for us');
    const deal = await world.microsoft.createInboundDeal();
    const [row] = await waitFor(
        () => read(world, deal.id),
        (rows) => rows.length > 0
    );
    expectOpportunity(journey, row, deal);
    const referrals = await world.admin.query<InboundReferral>(
        `SELECT CurrencyIso__c FROM CoSellReferral__c WHERE ReferralId__c = '${deal.id}'`
    );
    journey.expect(`its currency is ${deal.currency}`, referrals[0]?.CurrencyIso__c === deal.currency, referrals);

    journey.step('Microsoft changes the deal value');
    await world.quiet();
    const before = world.callouts.length;
    const value = deal.dealValue + 42_000;
    await world.microsoft.changeDealValue(deal.id, value);
    const [changed] = await waitFor(
        () => read(world, deal.id),
        (rows) => rows[0]?.Amount === value
    );
    await world.quiet();
    journey.expect('the Opportunity follows', changed?.Amount === value, changed);
    const writes = world.callouts.slice(before).filter((call) => isReferralCall(call) && call.method !== 'GET');
    journey.expect('no PATCH echoes back', writes.length === 0, writes);
}

function read(world: World, referral: string): Promise<InboundOpportunity[]> {
    const fields = 'Id, Amount, CloseDate, Account.Name, Account.BillingCountry, (SELECT Id FROM CoSellSolutions__r)';
    const where = `CoSellReferralIdentifier__c = '${referral}'`;
    return world.admin.query<InboundOpportunity>(`SELECT ${fields} FROM Opportunity WHERE ${where}`);
}

function expectOpportunity(journey: Journey, row: InboundOpportunity | undefined, deal: InboundDeal): void {
    journey.expect('a new Opportunity stands there', row !== undefined, row);
    journey.expect(`its account is ${deal.customer}`, row?.Account?.Name === deal.customer, row?.Account);
    journey.expect(`its value is ${deal.dealValue}`, row?.Amount === deal.dealValue, row?.Amount);
    journey.expect(`its close date is ${deal.closeDate}`, row?.CloseDate === deal.closeDate, row?.CloseDate);
    const solutions = row?.CoSellSolutions__r?.totalSize;
    journey.expect(`it has ${deal.solutions} solution(s)`, solutions === deal.solutions, solutions);
}

/** What the Microsoft seller's deal says, as the Opportunity must say it. */
export interface InboundDeal {
    readonly id: string;
    readonly customer: string;
    readonly dealValue: number;
    readonly currency: string;
    /** YYYY-MM-DD */
    readonly closeDate: string;
    readonly solutions: number;
}
