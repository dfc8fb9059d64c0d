import { current } from '../../platform/transactions/transaction.ts';
import { fieldOf as field, setField } from '../save/rowFields.ts';
import { dmlError } from '../dmlError.ts';
import type { PendingRow } from '../save/pendingRow.ts';

/** A product has a standard price before it has others, and one price in each book (Object Reference, "PricebookEntry"). */
export function fillPriceBookEntry(row: PendingRow, chunk: readonly PendingRow[]): void {
    if (row.before !== null) {
        return;
    }
    const { schema, store } = current().org;
    const { shape } = row;
    const currency = field(row, 'CurrencyIsoCode');
    const others = store
        .table(shape)
        .withValue(shape.slot('Product2Id', 'sobjectField')!, field(row, 'Product2Id'))
        .filter((one) => !one.deleted)
        .map((one) => ({ shape, values: one.values as PendingRow['values'] }))
        .concat(chunk.filter((one) => one.index < row.index && field(one, 'Product2Id') === field(row, 'Product2Id')))
        .filter((one) => field(one, 'CurrencyIsoCode') === currency);
    if (others.some((one) => field(one, 'Pricebook2Id') === field(row, 'Pricebook2Id'))) {
        row.errors.push(dmlError('DUPLICATE_VALUE', 'This price definition already exists in this price book'));
        return;
    }
    const books = schema.object('Pricebook2')!;
    const isStandard = (id: unknown): boolean => {
        const book = store.table(books).get(String(id));
        return book !== undefined && field({ shape: books, values: book.values }, 'IsStandard') === true;
    };
    if (isStandard(field(row, 'Pricebook2Id'))) {
        return;
    }
    const standard = others.find((one) => isStandard(field(one, 'Pricebook2Id')));
    if (!standard) {
        row.errors.push(dmlError('STANDARD_PRICE_NOT_DEFINED', 'No standard price defined for this product'));
    } else if (field(row, 'UseStandardPrice') === true) {
        setField(row, 'UnitPrice', field(standard, 'UnitPrice'));
    }
}
