import type { OrgFeatures } from '../../project/orgFeatures.ts';
import { currencies } from '../../schema/currencies.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import type { SystemStore } from '../system/systemStore.ts';

/** The rows of CurrencyType of an org with several currencies. */
export function insertCurrencies({ multiCurrency }: OrgFeatures, corporate: string, rows: SystemStore): void {
    if (!multiCurrency) {
        return;
    }
    for (const { iso, rate, decimals } of currencies) {
        rows.insert('CurrencyType', {
            IsoCode: iso,
            ConversionRate: ApexDecimal.of(rate),
            DecimalPlaces: decimals,
            IsActive: true,
            IsCorporate: iso === corporate
        });
    }
}
