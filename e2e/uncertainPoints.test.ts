import { afterAll, beforeAll, expect, test } from 'vitest';
import { inbound } from '../local/scenarios/inbound.ts';
import { Journey } from '../local/scenarios/journey.ts';
import { outbound } from '../local/scenarios/outbound.ts';
import type { World } from '../local/world.ts';
import { startTestWorld } from './startTestWorld.ts';

let world: World;

beforeAll(async () => {
    world = await startTestWorld();
});

afterAll(() => world?.close());

/** The other settings of the points where Microsoft's contract is unsure and a journey could feel the difference. */
const otherSettings: readonly (readonly [string, unknown])[] = [
    ['U-1.createStatus', 201],
    ['U-2.innerErrors', false],
    ['U-4.authErrorBody', 'referrals'],
    ['U-6.readableById', false],
    ['U-6.direction', 'Incoming'],
    ['U-8.relatedEventId', 'own'],
    ['U-12.referralAdminMayRegister', false],
    ['U-18.knownIdsOnly', true],
    ['U-20.onePostInvites', true],
    ['U-24.oneRefreshToken', false],
    ['U-28.msxIdOn', 'own'],
    ['U-7.patchName', false],
    ['U-11.filterExternalReferenceId', true],
    ['U-13.getWithoutRegistration', 200],
    ['U-13.postOverExisting', 200],
    ['U-14.success', '200'],
    ['U-19.marketplaceIntent', false],
    ['U-21.ownWritesRaiseEvents', false],
    ['U-23.validateMfaOnReferrals', true],
    ['U-30.atomicPatch', false]
];

test.each(otherSettings)('both journeys hold with %s = %j', async (name, value) => {
    await begin({ [name]: value });
    const journey = new Journey(name, () => undefined);
    await outbound(world, journey);
    await inbound(world, journey);
    expect(journey.expectations.filter((one) => !one.holds)).toEqual([]);
});

test('with U-25.matchingBlocksEdits = true the edit is refused, once, and the Opportunity says why', async () => {
    await begin({ 'U-25.matchingBlocksEdits': true });
    const journey = new Journey('U-25', () => undefined);
    await outbound(world, journey);
    const failed = journey.expectations.filter((one) => !one.holds);
    expect(failed.map((one) => one.what)).toEqual(['exactly one PATCH with If-Match, nothing else']);
    expect(failed[0]!.seen.match(/"method":"PATCH"/g)).toHaveLength(1);
    const newest = 'SELECT CoSellAudit__c FROM Opportunity ORDER BY CreatedDate DESC, Id DESC LIMIT 1';
    const [row] = await world.admin.query<{ CoSellAudit__c: string }>(newest);
    expect(row!.CoSellAudit__c).toMatch(/match/i);
});

/** Every switch at its preset but these; no event of an earlier journey may ask for a read while calls are counted. */
async function begin(switches: Readonly<Record<string, unknown>>): Promise<void> {
    await ask('DELETE', '/switches');
    await ask('PATCH', '/switches', switches);
    await ask('DELETE', '/registration');
}

async function ask(method: string, path: string, body?: object): Promise<void> {
    const address = `${world.partnerCenter!.bases.control}${path}`;
    const json = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const answer = await fetch(address, { method, ...json });
    if (!answer.ok) throw new Error(`${method} ${address} → ${answer.status} ${await answer.text()}`);
}
