import { ApexDate } from '../../values/primitives/apexDate.ts';
import type { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import type { Implementation } from '../rows/definition.ts';
import { dayOfYear } from './calendar.ts';
import { offsetAt, userZoneId } from './zone.ts';

const DAY = 86_400_000;

type Part = (date: ApexDate, ofDay: number) => number;

const PARTS: Readonly<Record<string, Part>> = {
    year: (date) => date.year,
    month: (date) => date.month,
    day: (date) => date.day,
    dayOfYear: (date) => dayOfYear(date),
    hour: (_date, ofDay) => Math.floor(ofDay / 3_600_000),
    minute: (_date, ofDay) => Math.floor(ofDay / 60_000) % 60,
    second: (_date, ofDay) => Math.floor(ofDay / 1000) % 60,
    millisecond: (_date, ofDay) => ofDay % 1000
};

/** The day of a zone's calendar and the milliseconds since its midnight. */
export function split(self: ApexDatetime, zoneId: string): { date: ApexDate; ofDay: number } {
    const local = self.epochMs + offsetAt(zoneId, self.epochMs);
    const date = new ApexDate(Math.floor(local / DAY));
    return { date, ofDay: local - date.epochDay * DAY };
}

function rows(): Record<string, Implementation> {
    const made: Record<string, Implementation> = {};
    for (const [name, part] of Object.entries(PARTS)) {
        made[`Integer ${name}()`] = (self: ApexDatetime) => {
            const { date, ofDay } = split(self, userZoneId());
            return part(date, ofDay);
        };
        made[`Integer ${name}Gmt()`] = (self: ApexDatetime) => {
            const { date, ofDay } = split(self, 'GMT');
            return part(date, ofDay);
        };
    }
    return made;
}

/** `year()`, `yearGmt()`, …, `date()` and `time()` of Datetime. */
export const datetimePartRows: Readonly<Record<string, Implementation>> = {
    ...rows(),
    'Date date()': (self: ApexDatetime) => split(self, userZoneId()).date,
    'Date dateGmt()': (self: ApexDatetime) => split(self, 'GMT').date,
    'Time time()': (self: ApexDatetime) => new ApexTime(split(self, userZoneId()).ofDay),
    'Time timeGmt()': (self: ApexDatetime) => new ApexTime(split(self, 'GMT').ofDay)
};
