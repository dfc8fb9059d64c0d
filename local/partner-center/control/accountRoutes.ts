import { inboundDeal, inboundLead, type InboundWish, type LeadClass } from '../seller/inboundDeal.ts';
import { sellerActions } from '../seller/sellerActions.ts';
import type { Kept } from '../store/referralStore.ts';
import type { World } from '../world/world.ts';
import type { ControlInput, ControlRoute } from './controlHost.ts';
import { partnerOf } from './partnerOf.ts';
import { unknown } from './unknown.ts';

const microsoft = { name: 'Microsoft', byApi: false };
const leadClasses: readonly string[] = ['marketplace', 'marketingQualified', 'salesQualified'] satisfies LeadClass[];

/** Referrals and what Microsoft's seller does with them. */
export const accountRoutes: readonly ControlRoute[] = [
    { method: 'GET', url: '/referrals', does: 'Newest changes first: ?top=50&search=text', act: list },
    { method: 'GET', url: '/referrals/:id', does: 'One referral with its engagement and history', act: read },
    {
        method: 'POST',
        url: '/referrals/:id/:action',
        does: `Microsoft's seller acts: ${Object.keys(sellerActions).join(', ')}`,
        act: (world, { params, body }) => {
            const kept = keptOf(world, params.id!);
            if (!Object.hasOwn(sellerActions, params.action!)) throw unknown(`action '${params.action}'`);
            sellerActions[params.action!]!(world, kept, body);
            return read(world, { params, query: {}, body });
        }
    },
    {
        method: 'POST',
        url: '/deals',
        does: 'A Microsoft seller shares a deal: {name, customer, country, dealValue, currency, closingDateTime, notes, solutionId}',
        act: (world, { body }) => {
            const partner = partnerOf(world, body.organizationId);
            const deal = inboundDeal(body as InboundWish, world.account.newIdentity(), partner);
            return world.account.create(deal, partner.id, microsoft).referral;
        }
    },
    {
        method: 'POST',
        url: '/leads',
        does: 'A lead arrives: {class: marketplace, marketingQualified or salesQualified, …as for deals}',
        act: (world, { body }) => {
            const leadClass = body.class ?? 'marketplace';
            if (!leadClasses.includes(leadClass as string))
                throw new Error(`class is one of ${leadClasses.join(', ')}.`);
            const partner = partnerOf(world, body.organizationId);
            const lead = inboundLead(leadClass as LeadClass, body as InboundWish, world.account.newIdentity(), partner);
            return world.account.create(lead, partner.id, microsoft).referral;
        }
    }
];

function keptOf(world: World, id: string): Kept {
    const kept = world.account.referrals.get(id);
    if (!kept) throw unknown(`referral '${id}'`);
    return kept;
}

function list(world: World, { query }: ControlInput): object {
    const top = Math.min(Number(query.top ?? 50) || 50, 500);
    const search = query.search?.toLowerCase() ?? '';
    const { referrals } = world.account;
    const found: object[] = [];
    for (const { referral } of referrals.byUpdate.walk(true)) {
        const text = `${referral.id} ${referral.engagementId} ${referral.name} ${referral.customerProfile.name}`;
        if (text.toLowerCase().includes(search)) found.push(referral);
        if (found.length === top) break;
    }
    return { total: referrals.size, referrals: found };
}

function read(world: World, { params }: ControlInput): object {
    const { referral, history, partnerId } = keptOf(world, params.id!);
    const engagement = world.account.referrals.engagement(referral.engagementId).map((one) => one.referral);
    const steps = history.map((entry) =>
        entry.kind === 'created'
            ? { kind: entry.kind, by: entry.by, at: entry.referral.createdDateTime, changes: [] }
            : { kind: entry.kind, by: entry.by, at: entry.at, changes: entry.changes }
    );
    return { referral, partnerId, engagement, history: steps };
}
