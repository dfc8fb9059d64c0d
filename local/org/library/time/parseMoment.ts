import { ApexDate } from '../../values/primitives/apexDate.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { userLocale } from '../text/locale.ts';
import { daysInMonth } from './calendar.ts';

const DAY = 86_400_000;

/** `2026-01-31`, whatever stands behind it. Raises System.TypeException "Invalid date: x". */
export function parseIsoDate(text: string): ApexDate {
    const match = /^(\d{4,})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text.trim());
    const date = match && validDate(Number(match[1]), Number(match[2]), Number(match[3]));
    return date ?? raise('System.TypeException', `Invalid date: ${text}`);
}

/** `2026-01-31 12:00:00`, whatever stands behind it, as milliseconds of the clock it shows. Raises System.TypeException "Invalid date/time: x". */
export function parseIsoDatetime(text: string): number {
    const match = /^(\d{4,})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})(?!\d)/.exec(text.trim());
    const date = match && validDate(Number(match[1]), Number(match[2]), Number(match[3]));
    const time = match && validTime(Number(match[4]), Number(match[5]), Number(match[6]));
    return date === null || time === null
        ? raise('System.TypeException', `Invalid date/time: ${text}`)
        : date.epochDay * DAY + time;
}

/** The form in which the running user's locale writes dates: `1/31/2026`. */
export function parseLocaleDate(text: string): ApexDate {
    return localeDate(text.trim()) ?? raise('System.TypeException', `Invalid date: ${text}`);
}

/** `1/31/2026 4:05 PM` (a comma between is allowed) as milliseconds of the clock it shows. */
export function parseLocaleDatetime(text: string): number {
    const match = /^(\S+?),?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s*([AaPp])\.?[Mm]\.?)?$/.exec(text.trim());
    const date = match && localeDate(match[1]!);
    const time = match && validTime(hours(Number(match[2]), match[5]), Number(match[3]), Number(match[4] ?? 0));
    return date === null || time === null
        ? raise('System.TypeException', `Invalid date/time: ${text}`)
        : date.epochDay * DAY + time;
}

function hours(written: number, half: string | undefined): number {
    return half === undefined ? written : (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** Numbers in the order in which the locale writes year, month and day. */
function localeDate(text: string): ApexDate | null {
    const order = new Intl.DateTimeFormat(userLocale(), { year: 'numeric', month: 'numeric', day: 'numeric' })
        .formatToParts(0)
        .map((part) => part.type)
        .filter((type) => type === 'year' || type === 'month' || type === 'day');
    const numbers = /^(\d+)\D+(\d+)\D+(\d+)\D?$/.exec(text)?.slice(1).map(Number);
    if (numbers === undefined) {
        return null;
    }
    const part = (type: string): number => numbers[order.indexOf(type as 'year')]!;
    const year = part('year');
    return validDate(year < 100 ? year + (year < 50 ? 2000 : 1900) : year, part('month'), part('day'));
}

function validDate(year: number, month: number, day: number): ApexDate | null {
    return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
        ? ApexDate.of(year, month, day)
        : null;
}

/** Milliseconds since midnight. */
function validTime(hour: number, minute: number, second: number): number | null {
    return hour < 24 && minute < 60 && second < 60 ? ((hour * 60 + minute) * 60 + second) * 1000 : null;
}
