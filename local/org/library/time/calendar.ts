import { ApexDate } from '../../values/primitives/apexDate.ts';

/** 28 to 31; month 1–12. */
export function daysInMonth(year: number, month: number): number {
    return new Date(Date.UTC(2000, month, 0)).getUTCDate() === 29
        ? isLeapYear(year)
            ? 29
            : 28
        : new Date(Date.UTC(2001, month, 0)).getUTCDate();
}

export function isLeapYear(year: number): boolean {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The same day so many months on; the last of the month where there is no such day. */
export function plusMonths(date: ApexDate, months: number): ApexDate {
    const month = date.year * 12 + date.month - 1 + months;
    const year = Math.floor(month / 12);
    const inYear = month - year * 12 + 1;
    return ApexDate.of(year, inYear, Math.min(date.day, daysInMonth(year, inYear)));
}

/** 1 on the first of January. */
export function dayOfYear(date: ApexDate): number {
    return date.epochDay - ApexDate.of(date.year, 1, 1).epochDay + 1;
}

/** 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(date: ApexDate): number {
    return (((date.epochDay + 4) % 7) + 7) % 7;
}
