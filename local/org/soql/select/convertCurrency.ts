import { current } from '../../platform/transactions/transaction.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { raise } from '../../values/exceptions/raise.ts';
import type { ApexValue } from '../../values/value.ts';
import type { ValueSource } from '../filter/operand.ts';

/**
 * convertCurrency(field): the amount in the running user's currency (SOQL and SOSL Reference, "convertCurrency()"). The
 * users of the local org have the corporate one.
 */
export function convertedSource(shape: ObjectShape, source: ValueSource): ValueSource {
    if (!current().org.settings.multiCurrency) {
        const message = 'convertCurrency is only available in organizations with multiple currencies enabled';
        return raise('System.QueryException', message);
    }
    return corporate(shape, source);
}

/** The amounts that SUM, AVG, MIN and MAX see: of several currencies, converted into the corporate one. */
export function convertedAmounts(shape: ObjectShape, aggregate: string, source: ValueSource): ValueSource {
    const amounts = source.field.type === 'Currency' && /^(sum|avg|min|max)$/.test(aggregate);
    return amounts && current().org.settings.multiCurrency ? corporate(shape, source) : source;
}

function corporate(shape: ObjectShape, source: ValueSource): ValueSource {
    const slot = shape.slot('CurrencyIsoCode', 'sobjectField');
    if (slot === undefined) {
        return source;
    }
    const rates = ratesByIso();
    const read = (row: Row): ApexValue => {
        const amount = source.read(row);
        const rate = rates.get(String(row.values[slot] ?? ''));
        return amount instanceof ApexDecimal && rate
            ? amount.dividedBy(rate).withScale(source.field.scale ?? 2)
            : amount;
    };
    return { field: source.field, read };
}

function ratesByIso(): ReadonlyMap<string, ApexDecimal> {
    const { schema, store } = current().org;
    const shape = schema.object('CurrencyType')!;
    const [iso, rate] = ['IsoCode', 'ConversionRate'].map((name) => shape.slot(name, 'sobjectField')!) as [
        number,
        number
    ];
    const rows = [...store.table(shape).rows()];
    return new Map(rows.map((row) => [String(row.values[iso]), row.values[rate] as ApexDecimal]));
}
