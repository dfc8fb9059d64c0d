import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { typeOf } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';
import { required, requiredOf } from '../rows/required.ts';
import { dayOfWeek, dayOfYear, daysInMonth, isLeapYear, plusMonths } from '../time/calendar.ts';
import { localeDate } from '../time/localeFormat.ts';
import { parseIsoDate, parseLocaleDate } from '../time/parseMoment.ts';
import { dateIn, todayOfUser } from '../time/today.ts';
import { firstDayOfWeek } from '../time/weekStart.ts';
import { userZoneId } from '../time/zone.ts';

/** System.Date (Apex Reference Guide, "Date Class"). */
export const dateClass = defineClass({
    name: 'System.Date',
    kind: 'class',
    static: {
        'Integer daysInMonth(Integer year, Integer month)': required((year: number, month: number) =>
            month >= 1 && month <= 12 ? daysInMonth(year, month) : raise('System.TypeException', 'Invalid month')
        ),
        'Boolean isLeapYear(Integer year)': required(isLeapYear),
        'Date newInstance(Integer year, Integer month, Integer day)': required(
            (year: number, month: number, day: number) => ApexDate.of(year, month, day)
        ),
        'Date parse(String text)': required(parseLocaleDate),
        'Date today()': () => todayOfUser(),
        'Date valueOf(String text)': required(parseIsoDate),
        'Date valueOf(Object value)': required(dateOf)
    },
    instance: {
        'Date addDays(Integer days)': requiredOf((self: ApexDate, days: number) => new ApexDate(self.epochDay + days)),
        'Date addMonths(Integer months)': requiredOf(plusMonths),
        'Date addYears(Integer years)': requiredOf((self: ApexDate, years: number) => plusMonths(self, years * 12)),
        'Integer day()': (self: ApexDate) => self.day,
        'Integer dayOfYear()': dayOfYear,
        'Integer daysBetween(Date other)': requiredOf(
            (self: ApexDate, other: ApexDate) => other.epochDay - self.epochDay
        ),
        'String format()': localeDate,
        'Boolean isSameDay(Date other)': requiredOf(
            (self: ApexDate, other: ApexDate) => self.epochDay === other.epochDay
        ),
        'Integer month()': (self: ApexDate) => self.month,
        'Integer monthsBetween(Date other)': requiredOf(
            (self: ApexDate, other: ApexDate) => (other.year - self.year) * 12 + other.month - self.month
        ),
        'Date toStartOfMonth()': (self: ApexDate) => ApexDate.of(self.year, self.month, 1),
        'Date toStartOfWeek()': (self: ApexDate) =>
            new ApexDate(self.epochDay - ((dayOfWeek(self) - firstDayOfWeek() + 7) % 7)),
        'Integer year()': (self: ApexDate) => self.year,
        'String toString()': (self: ApexDate) => `${self.iso()} 00:00:00`
    }
});

function dateOf(value: ApexValue): ApexDate {
    if (value instanceof ApexDate) {
        return value;
    }
    if (value instanceof ApexDatetime) {
        return dateIn(userZoneId(), value.epochMs);
    }
    return typeof value === 'string'
        ? parseIsoDate(value)
        : raise('System.TypeException', `Invalid date: ${typeOf(value)!.name}`);
}
