import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import type { ApexValue } from '../../values/value.ts';
import { newRecord } from '../save/newRecord.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { fieldOf, setField } from '../save/rowFields.ts';
import { statusOf } from './statusOf.ts';
import { saveRecords } from '../save/saveRecords.ts';

/** What Salesforce derives from an Opportunity's stage (platform notes, section 6.1). */
export function fillOpportunity(row: PendingRow): void {
    const value = (name: string): ApexValue => row.values[row.shape.slot(name, 'sobjectField')!] ?? null;
    const stage = statusOf('OpportunityStage', value('StageName'));
    const moved = row.before === null || value('StageName') !== row.before.values[slotOf(row, 'StageName')];
    const set = (name: string, to: ApexValue): void => {
        row.values[slotOf(row, name)] = to;
    };
    set('IsClosed', stage?.('IsClosed') ?? false);
    set('IsWon', stage?.('IsWon') ?? false);
    if (moved) {
        const given = row.record.at(slotOf(row, 'Probability'));
        set('Probability', given ?? stage?.('DefaultProbability') ?? null);
        set('ForecastCategory', stage?.('ForecastCategory') ?? null);
        set('ForecastCategoryName', stage?.('ForecastCategoryName') ?? null);
    }
    if (row.before && fieldOf({ shape: row.shape, values: row.before.values }, 'HasOpportunityLineItem') === true) {
        set('Amount', row.before.values[slotOf(row, 'Amount')]!);
    }
    fillFiscal(row);
    set('ExpectedRevenue', expectedRevenue(value('Amount'), value('Probability')));
}

/** Fiscal years are calendar years here. */
function fillFiscal(row: PendingRow): void {
    const close = fieldOf(row, 'CloseDate');
    if (close instanceof ApexDate) {
        const quarter = Math.ceil(close.month / 3);
        setField(row, 'FiscalYear', close.year);
        setField(row, 'FiscalQuarter', quarter);
        setField(row, 'Fiscal', `${close.year} ${quarter}`);
    }
}

export function expectedRevenue(amount: ApexValue, probability: ApexValue): ApexDecimal | null {
    return amount instanceof ApexDecimal && probability instanceof ApexDecimal
        ? amount.times(probability).dividedBy(ApexDecimal.ofInteger(100)).withScale(2)
        : null;
}

/** Opportunity.ContactId on create makes that contact the primary contact role. */
export function addContactRole(row: PendingRow): void {
    const contact = row.before === null ? row.record.getByName('ContactId') : null;
    if (contact !== null) {
        const role = { OpportunityId: row.id, ContactId: contact, IsPrimary: true };
        saveRecords([newRecord('OpportunityContactRole', role)], 'insert');
    }
}

function slotOf(row: PendingRow, name: string): number {
    return row.shape.slot(name, 'sobjectField')!;
}
