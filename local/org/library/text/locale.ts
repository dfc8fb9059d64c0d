import { current, hasCurrent } from '../../platform/transactions/transaction.ts';

/** The running user's locale as Intl names it: `en_US` → `en-US`, `de_DE_EURO` → `de-DE`. */
export function userLocale(): string {
    return intlLocale(hasCurrent() ? current().user.locale : 'en_US');
}

/** Locales that Intl does not know are read as English (United States), the platform's own default. */
function intlLocale(locale: string): string {
    const [language, region] = locale.split('_');
    try {
        return Intl.getCanonicalLocales(region ? `${language}-${region}` : language)[0] ?? 'en-US';
    } catch {
        return 'en-US';
    }
}
