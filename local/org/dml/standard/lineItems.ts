import { current } from '../../platform/transactions/transaction.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { fieldOf, setField, withFields } from '../save/rowFields.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { expectedRevenue } from './opportunityFields.ts';

const hundred = ApexDecimal.ofInteger(100);

/** Product and list price come from the price book entry; price and total from each other (Object Reference, OpportunityLineItem). */
export function fillLineItem(row: PendingRow): void {
    const { store } = current().org;
    const entryId = fieldOf(row, 'PricebookEntryId');
    const entry = entryId === null ? undefined : store.row(String(entryId));
    if (entry) {
        const of = { shape: entry.table.shape, values: entry.row.values };
        setField(row, 'Product2Id', fieldOf(of, 'Product2Id'));
        setField(row, 'ListPrice', fieldOf(of, 'UnitPrice'));
    }
    const quantity = fieldOf(row, 'Quantity');
    const total = fieldOf(row, 'TotalPrice');
    const given = row.record.at(row.shape.slot('TotalPrice', 'sobjectField')!) ?? null;
    const byTotal = given !== null && fieldOf(row, 'UnitPrice') === null;
    if (!(quantity instanceof ApexDecimal)) {
        return;
    }
    if (byTotal && total instanceof ApexDecimal && !quantity.value.isZero()) {
        setField(row, 'UnitPrice', total.dividedTo(quantity, 2));
        return;
    }
    const price = fieldOf(row, 'UnitPrice') ?? fieldOf(row, 'ListPrice');
    if (price instanceof ApexDecimal) {
        const subtotal = quantity.times(price).withScale(2);
        setField(row, 'UnitPrice', price);
        setField(row, 'Subtotal', subtotal);
        setField(row, 'TotalPrice', discounted(subtotal, fieldOf(row, 'Discount')));
    }
}

function discounted(subtotal: ApexDecimal, discount: unknown): ApexDecimal {
    return discount instanceof ApexDecimal
        ? subtotal.minus(subtotal.times(discount).dividedBy(hundred)).withScale(2)
        : subtotal;
}

/** An Opportunity with products has their sum as its Amount; its triggers do not fire for that (platform notes, 6.1). */
export function sumLineItems(row: PendingRow): void {
    const { schema, store } = current().org;
    const found = store.row(String(fieldOf(row, 'OpportunityId')));
    if (!found || found.row.deleted) {
        return;
    }
    const shape = schema.object('OpportunityLineItem')!;
    const lookup = shape.slot('OpportunityId', 'sobjectField')!;
    const items = store
        .table(shape)
        .withValue(lookup, found.row.id)
        .filter((item) => !item.deleted)
        .map((item) => fieldOf({ shape, values: item.values }, 'TotalPrice'))
        .filter((total) => total instanceof ApexDecimal);
    const sum = items.reduce((all, total) => all.plus(total), ApexDecimal.of('0.00'));
    const of = { shape: found.table.shape, values: found.row.values };
    const amount = items.length === 0 ? fieldOf(of, 'Amount') : sum;
    const fields = {
        Amount: amount,
        HasOpportunityLineItem: items.length > 0,
        ExpectedRevenue: expectedRevenue(amount, fieldOf(of, 'Probability'))
    };
    store.put(found.table.shape, withFields(found.table.shape, found.row, fields));
}
