import type { FastifyRequest } from 'fastify';
import { listPage } from '../../odata/listPage.ts';
import { listQuery, type ListQuery } from '../../odata/query.ts';
import { pagePosition, skipToken, type PagePosition } from '../../odata/skipToken.ts';
import type { SwitchSettings } from '../../switches/switches.ts';
import type { World } from '../../world/world.ts';
import { referralsCaller } from '../access.ts';
import { listContext, nextLink } from '../publicAddress.ts';
import { referralBody } from '../referralAnswer.ts';
import { referralsRefusal } from '../refusal.ts';
import { isInAccount, isInReach } from '../visibility.ts';

/** GET …/referrals with the documented OData options (contract 2.9). */
export function listReferrals(world: World, request: FastifyRequest): object {
    const caller = referralsCaller(request, world);
    const { settings } = world.switches;
    const { query, position } = wantedPage(request.query as Record<string, unknown>, settings);
    const visible = (kept: Parameters<typeof isInReach>[0]) =>
        isInAccount(kept, caller, settings) && isInReach(kept, caller.user);
    const page = listPage(world.account.referrals, query, visible, settings['U-11.maxTop'], position);
    const given = (position?.given ?? 0) + page.items.length;
    const next = page.after === null ? null : skipToken({ options: query.options, after: page.after, given });
    return {
        '@odata.context': listContext,
        ...(page.count !== null && { '@odata.count': page.count }),
        value: page.items.map((one) => selected(referralBody(one), query.select)),
        ...(next !== null && { '@odata.nextLink': nextLink(next, settings['2.9.goodNextLink']) })
    };
}

/** @throws Refusal 400 that says which option is wrong */
function wantedPage(
    sent: Record<string, unknown>,
    settings: SwitchSettings
): { readonly query: ListQuery; readonly position: PagePosition | null } {
    try {
        if (typeof sent.$skiptoken !== 'string') return { query: listQuery(sent, settings), position: null };
        const position = pagePosition(sent.$skiptoken);
        return { query: listQuery(position.options, settings), position };
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        throw referralsRefusal(400, 'invalidRequest', 'The query is malformed or incorrect.', 'referral', {
            code: 'invalidQueryOption',
            message: error.message
        });
    }
}

function selected(body: object, names: readonly string[] | null): object {
    if (names === null) return body;
    return Object.fromEntries(
        names.filter((name) => name in body).map((name) => [name, body[name as keyof typeof body]])
    );
}
