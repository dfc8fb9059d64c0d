import { current } from '../platform/transaction.ts';
import { ApexDecimal } from '../values/apexDecimal.ts';
import type { ApexValue } from '../values/value.ts';
import type { PendingRow } from './pendingRow.ts';

/** What Salesforce derives from an Opportunity's stage (platform notes, section 6.1). */
export function fillOpportunity(row: PendingRow): void {
    const value = (name: string): ApexValue => row.values[row.shape.slot(name, 'sobjectField')!] ?? null;
    const stage = stageNamed(value('StageName'));
    const moved = row.before === null || value('StageName') !== row.before.values[slotOf(row, 'StageName')];
    const set = (name: string, to: ApexValue): void => {
        row.values[slotOf(row, name)] = to;
    };
    set('IsClosed', stage?.('IsClosed') ?? false);
    set('IsWon', stage?.('IsWon') ?? false);
    if (moved) {
        const given = row.record.slots[slotOf(row, 'Probability')];
        set('Probability', given ?? stage?.('DefaultProbability') ?? null);
        set('ForecastCategory', stage?.('ForecastCategory') ?? null);
        set('ForecastCategoryName', stage?.('ForecastCategoryName') ?? null);
    }
    const [amount, probability] = [value('Amount'), value('Probability')];
    const hundred = ApexDecimal.ofInteger(100);
    set(
        'ExpectedRevenue',
        amount instanceof ApexDecimal && probability instanceof ApexDecimal
            ? amount.times(probability).dividedBy(hundred).withScale(2)
            : null
    );
}

/** Opportunity.ContactId on create makes that contact the primary contact role. */
export function contactRoleOf(row: PendingRow): { OpportunityId: string; ContactId: string } | null {
    const contact = row.before === null ? row.record.getByName('ContactId') : null;
    return contact === null ? null : { OpportunityId: row.id!, ContactId: String(contact) };
}

function slotOf(row: PendingRow, name: string): number {
    return row.shape.slot(name, 'sobjectField')!;
}

function stageNamed(name: ApexValue): ((field: string) => ApexValue) | null {
    const { schema, store } = current().org;
    const shape = schema.object('OpportunityStage')!;
    const named = shape.slot('ApiName', 'sobjectField')!;
    for (const row of store.table(shape).rows()) {
        if (row.values[named] === name) {
            return (field) => row.values[shape.slot(field, 'sobjectField')!] ?? null;
        }
    }
    return null;
}
