import type { Referral } from '../referral/referral.ts';
import type { Kept, ReferralStore } from '../store/referralStore.ts';
import { conjuncts } from './conjuncts.ts';
import { fullMoment } from './predicate.ts';
import type { ListQuery } from './query.ts';

export interface Page {
    readonly items: readonly Referral[];
    /** Of everything that fits, when asked for. */
    readonly count: number | null;
    /** Timestamp of the last item when more may follow; null on the last page. */
    readonly after: string | null;
}

/** One page of what the caller may see; `position` is where an earlier page ended. Memory: the page, never the whole. */
export function listPage(
    store: ReferralStore,
    query: ListQuery,
    visible: (kept: Kept) => boolean,
    pageSize: number,
    position: { readonly after: string; readonly given: number } | null
): Page {
    const fits = (kept: Kept) => visible(kept) && query.holds(kept.referral);
    const size = Math.min(pageSize, query.top - (position?.given ?? 0));
    const items: Referral[] = [];
    let skip = position ? 0 : query.skip;
    let more = false;
    for (const kept of candidates(store, query, position?.after)) {
        if (!fits(kept)) continue;
        if (skip-- > 0) continue;
        if (items.length >= size) {
            more = true;
            break;
        }
        items.push(kept.referral);
    }
    const limited = (position?.given ?? 0) + items.length >= query.top;
    return {
        items,
        count: query.count ? countOf(store, query, fits) : null,
        after: more && !limited ? items.at(-1)![query.order.field] : null
    };
}

function countOf(store: ReferralStore, query: ListQuery, fits: (kept: Kept) => boolean): number {
    let count = 0;
    for (const kept of candidates(store, query, undefined)) if (fits(kept)) count++;
    return count;
}

/** The referrals that may fit, in the order asked for, from the narrowest index that the filter allows. */
function* candidates(store: ReferralStore, query: ListQuery, after: string | undefined): Generator<Kept> {
    const { field, descending } = query.order;
    const parts = query.filter ? conjuncts(query.filter) : [];
    const byId = parts.find((one) => one.operator === 'eq' && (one.field === 'id' || one.field === 'engagementId'));
    if (byId) {
        const id = String(byId.value.value);
        const found = byId.field === 'id' ? [store.get(id)].filter((one) => one !== undefined) : store.engagement(id);
        const key = (kept: Kept) => kept.referral[field];
        const past = (kept: Kept) => !after || (descending ? key(kept) < after : key(kept) > after);
        yield* found.filter(past).sort((a, b) => (key(a) < key(b) === descending ? 1 : -1));
        return;
    }
    const bounds = parts.filter((one) => one.field === field && one.value.type === 'date');
    const least = bounds.filter((one) => one.operator === 'gt').map((one) => fullMoment(String(one.value.value)));
    const from = [...least, descending ? '' : (after ?? '')].sort().at(-1);
    const order = field === 'updatedDateTime' ? store.byUpdate : store.byCreation;
    yield* order.walk(descending, from, descending ? after : undefined);
}
