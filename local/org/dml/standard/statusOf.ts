import { current } from '../../platform/transactions/transaction.ts';
import type { ApexValue } from '../../values/value.ts';

/** A row of a list that Setup keeps for a picklist (`TaskStatus`, `CaseStatus` …) as a reader of its fields; null for a value of no row. */
export function statusOf(list: string, value: ApexValue): ((field: string) => ApexValue) | null {
    const { schema, store } = current().org;
    const shape = schema.object(list)!;
    const named = shape.slot('ApiName', 'sobjectField')!;
    for (const row of store.table(shape).rows()) {
        if (row.values[named] === value) {
            return (field) => row.values[shape.slot(field, 'sobjectField')!] ?? null;
        }
    }
    return null;
}
