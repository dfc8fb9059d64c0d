import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import type { ApexValue } from '../../values/value.ts';
import { offsetAt } from './userDays.ts';

const dayMs = 86_400_000;

/** The date functions of SOQL (SOQL and SOSL Reference, "Date Functions"). Fiscal years begin in January. */
export const dateParts: Readonly<Record<string, (date: Date) => number>> = {
    calendar_year: (date) => date.getUTCFullYear(),
    calendar_month: (date) => date.getUTCMonth() + 1,
    calendar_quarter: quarter,
    fiscal_year: (date) => date.getUTCFullYear(),
    fiscal_month: (date) => date.getUTCMonth() + 1,
    fiscal_quarter: quarter,
    day_in_month: (date) => date.getUTCDate(),
    day_in_week: (date) => date.getUTCDay() + 1,
    day_in_year: dayInYear,
    week_in_month: (date) => Math.ceil(date.getUTCDate() / 7),
    week_in_year: (date) => Math.ceil(dayInYear(date) / 7),
    hour_in_day: (date) => date.getUTCHours()
};

function quarter(date: Date): number {
    return Math.floor(date.getUTCMonth() / 3) + 1;
}

function dayInYear(date: Date): number {
    return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / dayMs) + 1;
}

/** A day or an instant as milliseconds; in UTC, or in the user's zone under convertTimezone(). */
export function localInstant(value: ApexValue, inUserZone: boolean): number | null {
    if (value instanceof ApexDate) {
        return value.epochDay * dayMs;
    }
    return value instanceof ApexDatetime ? value.epochMs + (inUserZone ? offsetAt(value.epochMs) : 0) : null;
}

export function localDay(value: ApexValue, inUserZone: boolean): number | null {
    const instant = localInstant(value, inUserZone);
    return instant === null ? null : Math.floor(instant / dayMs);
}
