import type { ApexDate } from '../../values/primitives/apexDate.ts';
import { userLocale } from '../text/locale.ts';

const DAY = 86_400_000;

/** Intl puts narrow and hard spaces where the platform writes plain ones. */
function plain(text: string): string {
    return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** `1/31/2026` for en_US: the user's short form, with the year in full. */
export function localeDate(date: ApexDate): string {
    const format = new Intl.DateTimeFormat(userLocale(), {
        timeZone: 'UTC',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric'
    });
    return plain(format.format(date.epochDay * DAY));
}

/** `1/31/2026, 4:05 PM` for en_US. */
export function localeDatetime(epochMs: number, zoneId: string): string {
    const format = new Intl.DateTimeFormat(userLocale(), {
        timeZone: zoneId,
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit'
    });
    return plain(format.format(epochMs));
}

/** `1/31/2026, 4:05:07 PM PST`: with seconds and the zone. */
export function localeDatetimeLong(epochMs: number, zoneId: string): string {
    const format = new Intl.DateTimeFormat(userLocale(), {
        timeZone: zoneId,
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        second: '2-digit',
        timeZoneName: 'short'
    });
    return plain(format.format(epochMs));
}
