import { current, hasCurrent } from '../../platform/transactions/transaction.ts';

/**
 * The entries of a map as JSON writes them. Salesforce settles no order of their keys (people quote both the order of
 * coming in and the alphabet), so an org with a source of chance deals them out by it; without one they stay as they came.
 */
export function unsettledOrder<T>(entries: Iterable<T>): T[] {
    const dealt = [...entries];
    const random = hasCurrent() ? current().org.random : null;
    if (random !== null) {
        for (let last = dealt.length - 1; last > 0; last--) {
            const other = Math.floor(random() * (last + 1));
            [dealt[last], dealt[other]] = [dealt[other]!, dealt[last]!];
        }
    }
    return dealt;
}
