import { current } from '../platform/transactions/transaction.ts';

/**
 * Salesforce promises no order where a query says none: with a seed the org draws one, so that tests that rely on luck
 * fail here first. Without a seed rows come as they were inserted.
 */
export function inUnsettledOrder<R>(items: readonly R[]): R[] {
    const rows = [...items];
    const { random } = current().org;
    if (random === null) {
        return rows;
    }
    for (let last = rows.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        [rows[last], rows[other]] = [rows[other]!, rows[last]!];
    }
    return rows;
}
