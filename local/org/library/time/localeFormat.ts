import type { ApexDate } from '../../values/primitives/apexDate.ts';
import { userLocale } from '../text/locale.ts';

const DAY = 86_400_000;

/** `1/31/2026` for en_US, `31.01.2026` for de_DE: the short form of the user's locale, with the year in full. */
export function localeDate(date: ApexDate): string {
    return localeText(date.epochDay * DAY, { timeZone: 'UTC', dateStyle: 'short' });
}

/** `1/31/2026, 4:05 PM` for en_US. */
export function localeDatetime(epochMs: number, zoneId: string): string {
    return localeText(epochMs, { timeZone: zoneId, dateStyle: 'short', timeStyle: 'short' });
}

/** `1/31/2026, 4:05:07 PM PST`: with seconds and the zone. */
export function localeDatetimeLong(epochMs: number, zoneId: string): string {
    return localeText(epochMs, { timeZone: zoneId, dateStyle: 'short', timeStyle: 'long' });
}

function localeText(epochMs: number, options: Intl.DateTimeFormatOptions): string {
    const locale = userLocale();
    const text = new Intl.DateTimeFormat(locale, options)
        .formatToParts(epochMs)
        .map(({ type, value }) => (type === 'year' ? fullYear(locale, epochMs, options.timeZone!) : value))
        .join('');
    // Intl puts narrow and hard spaces where the platform writes plain ones
    return text.replace(/[\u00a0\u202f]/g, ' ');
}

function fullYear(locale: string, epochMs: number, timeZone: string): string {
    const parts = new Intl.DateTimeFormat(locale, { timeZone, year: 'numeric' }).formatToParts(epochMs);
    return parts.find(({ type }) => type === 'year')!.value;
}
