import { Refused } from '../../values/exceptions/refused.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { firstDayOfWeek } from '../../library/time/weekStart.ts';
import { today } from './userDays.ts';

/** Days as a half-open range: from, inclusive; to, exclusive. */
export interface DayRange {
    readonly from: number;
    readonly to: number;
}

type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** TODAY, LAST_N_DAYS:30, THIS_FISCAL_YEAR … for the running user (SOQL and SOSL Reference, "Date Formats and Date Literals"). */
export function dateLiteral(name: string, n: number | null): DayRange {
    const upper = name.toUpperCase().replace('FISCAL_', '');
    const now = today();
    switch (upper) {
        case 'TODAY':
            return { from: now, to: now + 1 };
        case 'YESTERDAY':
            return { from: now - 1, to: now };
        case 'TOMORROW':
            return { from: now + 1, to: now + 2 };
        case 'LAST_90_DAYS':
            return { from: now - 90, to: now + 1 };
        case 'NEXT_90_DAYS':
            return { from: now + 1, to: now + 91 };
        case 'LAST_N_DAYS':
            return { from: now - count(name, n), to: now + 1 };
        case 'NEXT_N_DAYS':
            return { from: now + 1, to: now + 1 + count(name, n) };
        case 'N_DAYS_AGO':
            return { from: now - count(name, n), to: now - count(name, n) + 1 };
        default:
            return ofUnits(upper, n, now);
    }
}

function ofUnits(name: string, n: number | null, now: number): DayRange {
    const single = /^(THIS|LAST|NEXT)_(WEEK|MONTH|QUARTER|YEAR)$/.exec(name);
    if (single) {
        const shift = { THIS: 0, LAST: -1, NEXT: 1 }[single[1] as 'THIS'];
        return span(single[2] as Unit, now, shift, shift + 1);
    }
    const many = /^(LAST|NEXT)_N_(WEEK|MONTH|QUARTER|YEAR)S$/.exec(name);
    if (many) {
        const units = count(name, n);
        return many[1] === 'LAST' ? span(many[2] as Unit, now, -units, 0) : span(many[2] as Unit, now, 1, units + 1);
    }
    const ago = /^N_(WEEK|MONTH|QUARTER|YEAR)S_AGO$/.exec(name);
    if (ago) {
        return span(ago[1] as Unit, now, -count(name, n), 1 - count(name, n));
    }
    throw new Refused(`SOQL date literal ${name}`);
}

function span(unit: Unit, now: number, from: number, to: number): DayRange {
    return { from: unitStart(unit, now, from), to: unitStart(unit, now, to) };
}

/** The first day of the unit that `shift` units away contains today. Weeks begin as the user's locale has it. */
function unitStart(unit: Unit, now: number, shift: number): number {
    const date = new ApexDate(now);
    switch (unit) {
        case 'DAY':
            return now + shift;
        case 'WEEK':
            return now - ((((now + 4 - firstDayOfWeek()) % 7) + 7) % 7) + shift * 7;
        case 'MONTH':
            return monthStart(date.year, date.month - 1 + shift);
        case 'QUARTER':
            return monthStart(date.year, Math.floor((date.month - 1) / 3) * 3 + shift * 3);
        case 'YEAR':
            return monthStart(date.year + shift, 0);
    }
}

function monthStart(year: number, monthIndex: number): number {
    return Date.UTC(year, monthIndex, 1) / 86_400_000;
}

function count(name: string, n: number | null): number {
    if (n === null) {
        throw new Refused(`SOQL date literal ${name} without a number`);
    }
    return n;
}
