import { ApexDate } from '../../values/primitives/apexDate.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { userLocale } from '../text/locale.ts';
import { dayOfWeek, dayOfYear } from './calendar.ts';
import { offsetAt } from './zone.ts';
import { zoneName } from './zoneNames.ts';

const DAY = 86_400_000;

interface Moment {
    readonly date: ApexDate;
    /** Milliseconds since midnight of the zone's clock. */
    readonly ofDay: number;
    readonly epochMs: number;
    readonly zoneId: string;
    readonly offset: number;
}

/** An instant in a zone by a pattern of java.text.SimpleDateFormat, in the running user's language. */
export function formatByPattern(pattern: string, epochMs: number, zoneId: string): string {
    const offset = offsetAt(zoneId, epochMs);
    const local = epochMs + offset;
    const date = new ApexDate(Math.floor(local / DAY));
    const moment: Moment = { date, ofDay: local - date.epochDay * DAY, epochMs, zoneId, offset };
    let result = '';
    for (const [whole, quoted, letters] of pattern.matchAll(/'((?:[^']|'')*)'|(([A-Za-z])\3*)|[^]/g)) {
        if (quoted !== undefined) {
            result += quoted === '' ? "'" : quoted.replaceAll("''", "'");
        } else if (letters === undefined && whole === "'") {
            raise('System.IllegalArgumentException', 'Unterminated quote');
        } else {
            result += letters === undefined ? whole : field(letters[0]!, letters.length, moment);
        }
    }
    return result;
}

function field(letter: string, count: number, moment: Moment): string {
    const { date, ofDay } = moment;
    const number = (value: number): string => String(value).padStart(count, '0');
    const hour = Math.floor(ofDay / 3_600_000);
    switch (letter) {
        case 'G':
            return date.year > 0 ? 'AD' : 'BC';
        case 'y':
        case 'u':
            return letter === 'u' ? number(dayOfWeek(date) || 7) : year(date.year, count);
        case 'Y':
            return year(weekOfYear(date).year, count);
        case 'M':
        case 'L':
            return count >= 3 ? month(date, count) : number(date.month);
        case 'w':
            return number(weekOfYear(date).week);
        case 'W':
            return number(Math.ceil((date.day + dayOfWeek(ApexDate.of(date.year, date.month, 1))) / 7));
        case 'D':
            return number(dayOfYear(date));
        case 'd':
            return number(date.day);
        case 'F':
            return number(Math.floor((date.day - 1) / 7) + 1);
        case 'E':
            return named(date, { weekday: count >= 4 ? 'long' : 'short' });
        case 'a':
            return hour < 12 ? 'AM' : 'PM';
        case 'H':
            return number(hour);
        case 'k':
            return number(hour || 24);
        case 'K':
            return number(hour % 12);
        case 'h':
            return number(hour % 12 || 12);
        case 'm':
            return number(Math.floor(ofDay / 60_000) % 60);
        case 's':
            return number(Math.floor(ofDay / 1000) % 60);
        case 'S':
            return number(ofDay % 1000);
        case 'z':
            return zoneName(moment.zoneId, moment.epochMs, count >= 4 ? 'long' : 'short', 'en-US');
        case 'Z':
            return offsetText(moment.offset, '', false);
        case 'X':
            return isoOffset(moment.offset, count);
        default:
            return raise('System.IllegalArgumentException', `Illegal pattern character '${letter}'`);
    }
}

function year(value: number, count: number): string {
    return count === 2 ? String(value % 100).padStart(2, '0') : String(value).padStart(count, '0');
}

function month(date: ApexDate, count: number): string {
    // with a day beside it, so that languages that bend the month's name after a day do so
    const parts = partsOf(date, { month: count >= 4 ? 'long' : 'short', day: 'numeric' });
    return parts.find((part) => part.type === 'month')!.value;
}

function named(date: ApexDate, options: Intl.DateTimeFormatOptions): string {
    return partsOf(date, options).find((part) => part.type === 'weekday')!.value;
}

function partsOf(date: ApexDate, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatPart[] {
    return new Intl.DateTimeFormat(userLocale(), { ...options, timeZone: 'UTC' }).formatToParts(date.epochDay * DAY);
}

/** Weeks as in the United States: from Sunday, the first of January is in week one. */
function weekOfYear(date: ApexDate): { year: number; week: number } {
    const saturday = new ApexDate(date.epochDay - dayOfWeek(date) + 6);
    const first = ApexDate.of(saturday.year, 1, 1);
    const start = first.epochDay - dayOfWeek(first);
    return { year: saturday.year, week: Math.floor((date.epochDay - start) / 7) + 1 };
}

function isoOffset(offset: number, count: number): string {
    if (offset === 0) {
        return 'Z';
    }
    return offsetText(offset, count === 3 ? ':' : '', count === 1);
}

function offsetText(offset: number, separator: string, hoursOnly: boolean): string {
    const minutes = Math.abs(Math.round(offset / 60_000));
    const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
    const rest = hoursOnly ? '' : separator + String(minutes % 60).padStart(2, '0');
    return `${offset < 0 ? '-' : '+'}${hours}${rest}`;
}
