import { afterAll, beforeAll, expect, test } from 'vitest';
import { inbound } from '../local/scenarios/inbound.ts';
import { Journey } from '../local/scenarios/journey.ts';
import { outbound } from '../local/scenarios/outbound.ts';
import type { World } from '../local/world.ts';
import { PartnerClient } from '../local/partner-center/testing/partnerClient.ts';
import { referralsAnswerError } from '../local/partner-center/testing/checkedAnswer.ts';
import { startTestWorld } from './startTestWorld.ts';

let world: World;

beforeAll(async () => {
    world = await startTestWorld();
});

afterAll(() => world?.close());

test.each([
    ['outbound: a seller shares a deal and changes it', outbound],
    ['inbound: Microsoft shares a deal and changes it', inbound]
])('%s', async (name, scenario) => {
    const journey = new Journey(name, () => undefined);
    await scenario(world, journey);
    expect(journey.expectations.filter((one) => !one.holds)).toEqual([]);
    expect(journey.held).toBe(true);
});

test('what stands at Partner Center afterwards has the shapes of its contract', async () => {
    const answer = await new PartnerClient(world.partnerCenter!).referrals('GET', '?$orderby=createdDateTime desc');
    expect(referralsAnswerError(answer)).toBe(null);
    // ours and Microsoft's of the outbound deal, ours of the inbound one
    expect(answer.body.value).toHaveLength(3);
});
