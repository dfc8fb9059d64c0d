import { current } from '../../platform/transactions/transaction.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { fieldOf, setField, withFields } from '../save/rowFields.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { dmlError } from '../dmlError.ts';
import { savedRow } from './savedRow.ts';
import { expectedRevenue } from './opportunityFields.ts';

const hundred = ApexDecimal.ofInteger(100);

/** Product and list price come from the price book entry; price and total from each other (Object Reference, OpportunityLineItem). */
export function fillLineItem(row: PendingRow): void {
    const { store } = current().org;
    const entryId = fieldOf(row, 'PricebookEntryId');
    const entry = entryId === null ? undefined : store.row(String(entryId));
    if (row.before === null) {
        checkNew(row, entry ? savedRow(entryId) : null);
    }
    if (entry) {
        const of = { shape: entry.table.shape, values: entry.row.values };
        setField(row, 'Product2Id', fieldOf(of, 'Product2Id'));
        setField(row, 'ListPrice', fieldOf(of, 'UnitPrice'));
        const product = savedRow(fieldOf(of, 'Product2Id'));
        const opportunity = savedRow(fieldOf(row, 'OpportunityId'));
        setField(row, 'ProductCode', product?.field('ProductCode') ?? null);
        setField(row, 'Name', [opportunity, product].map((one) => textOf(one?.field('Name') ?? '')).join(' '));
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
    const price = fieldOf(row, 'UnitPrice');
    if (price instanceof ApexDecimal) {
        const subtotal = quantity.times(price).withScale(2);
        setField(row, 'UnitPrice', price);
        setField(row, 'Subtotal', subtotal);
        setField(row, 'TotalPrice', discounted(subtotal, fieldOf(row, 'Discount')));
    }
}

/** A price and an active entry of the Opportunity's own price book (Object Reference, "OpportunityLineItem"). */
function checkNew(row: PendingRow, entry: ReturnType<typeof savedRow>): void {
    const [price, total] = [fieldOf(row, 'UnitPrice'), fieldOf(row, 'TotalPrice')];
    if (price === null && total === null) {
        const message = 'Required fields are missing: [UnitPrice]';
        row.errors.push(dmlError('REQUIRED_FIELD_MISSING', message, 'UnitPrice'));
        return;
    }
    const problem =
        price !== null && total !== null
            ? ['TotalPrice', 'only one of unit price or total price may be specified']
            : entry && entry.field('IsActive') !== true
              ? ['PricebookEntryId', 'pricebook entry is inactive']
              : entry && isOfOtherBook(row, entry.field('Pricebook2Id'))
                ? [
                      'PricebookEntryId',
                      'pricebook entry is in a different pricebook than the one assigned to the opportunity'
                  ]
                : null;
    if (problem !== null) {
        const [field, why] = problem as [string, string];
        const message = `field integrity exception: ${field} (${why})`;
        row.errors.push(dmlError('FIELD_INTEGRITY_EXCEPTION', message, field));
    }
}

function isOfOtherBook(row: PendingRow, book: ApexValue): boolean {
    const own = savedRow(fieldOf(row, 'OpportunityId'))?.field('Pricebook2Id') ?? null;
    return own !== null && book !== null && own !== book;
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
        .map((item) => ({ shape, values: item.values }));
    const sum = sumOf(items, 'TotalPrice', '0.00');
    const of = { shape: found.table.shape, values: found.row.values };
    const amount = items.length === 0 ? fieldOf(of, 'Amount') : sum;
    const fields = {
        Amount: amount,
        HasOpportunityLineItem: items.length > 0,
        TotalOpportunityQuantity: items.length === 0 ? null : sumOf(items, 'Quantity', '0'),
        Pricebook2Id: fieldOf(of, 'Pricebook2Id') ?? bookOf(row),
        ExpectedRevenue: expectedRevenue(amount, fieldOf(of, 'Probability'))
    };
    store.put(found.table.shape, withFields(found.table.shape, found.row, fields));
}

function sumOf(items: readonly Parameters<typeof fieldOf>[0][], field: string, zero: string): ApexDecimal {
    return items
        .map((item) => fieldOf(item, field))
        .filter((value) => value instanceof ApexDecimal)
        .reduce((all, value) => all.plus(value), ApexDecimal.of(zero));
}

/** The first product of an Opportunity decides its price book. */
function bookOf(row: PendingRow): ApexValue {
    return savedRow(fieldOf(row, 'PricebookEntryId'))?.field('Pricebook2Id') ?? null;
}
