import { current } from '../../platform/transactions/transaction.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import type { ApexTime } from '../../values/primitives/apexTime.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { typeOf } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass, type Implementation } from '../rows/definition.ts';
import { required, requiredOf } from '../rows/required.ts';
import { plusMonths } from '../time/calendar.ts';
import { datetimePartRows, split } from '../time/datetimeParts.ts';
import { localeDatetime, localeDatetimeLong } from '../time/localeFormat.ts';
import { parseIsoDatetime, parseLocaleDatetime } from '../time/parseMoment.ts';
import { formatByPattern } from '../time/simpleDateFormat.ts';
import { dateIn } from '../time/today.ts';
import { instantOf, userZoneId } from '../time/zone.ts';

const DAY = 86_400_000;

/** `newInstance` reads its numbers as the running user's clock, `newInstanceGmt` as that of Greenwich. */
function newInstanceRows(name: string, zone: () => string): Record<string, Implementation> {
    const at = (date: ApexDate, ofDay: number): ApexDatetime =>
        new ApexDatetime(instantOf(zone(), date.epochDay * DAY + ofDay));
    return {
        [`Datetime ${name}(Date date, Time time)`]: required((date: ApexDate, time: ApexTime) => at(date, time.millis)),
        [`Datetime ${name}(Integer year, Integer month, Integer day)`]: required(
            (year: number, month: number, day: number) => at(ApexDate.of(year, month, day), 0)
        ),
        [`Datetime ${name}(Integer year, Integer month, Integer day, Integer hour, Integer minute, Integer second)`]:
            required((year: number, month: number, day: number, hour: number, minute: number, second: number) =>
                at(ApexDate.of(year, month, day), ((hour * 60 + minute) * 60 + second) * 1000)
            )
    };
}

function adding(unit: number): Implementation {
    return requiredOf((self: ApexDatetime, amount: number) => new ApexDatetime(self.epochMs + amount * unit));
}

/** Months are added on the user's calendar, and the clock keeps its time. */
function addMonths(self: ApexDatetime, months: number): ApexDatetime {
    const { date, ofDay } = split(self, userZoneId());
    return new ApexDatetime(instantOf(userZoneId(), plusMonths(date, months).epochDay * DAY + ofDay));
}

function addDays(self: ApexDatetime, days: number): ApexDatetime {
    const { date, ofDay } = split(self, userZoneId());
    return new ApexDatetime(instantOf(userZoneId(), (date.epochDay + days) * DAY + ofDay));
}

/** System.Datetime (Apex Reference Guide, "Datetime Class"). */
export const datetimeClass = defineClass({
    name: 'System.Datetime',
    kind: 'class',
    static: {
        ...newInstanceRows('newInstance', userZoneId),
        ...newInstanceRows('newInstanceGmt', () => 'GMT'),
        'Datetime newInstance(Long milliseconds)': required((ms: bigint) => new ApexDatetime(Number(ms))),
        'Datetime now()': () => new ApexDatetime(current().now()),
        'Datetime parse(String text)': required(
            (text: string) => new ApexDatetime(instantOf(userZoneId(), parseLocaleDatetime(text)))
        ),
        'Datetime valueOf(String text)': required(valueOfText),
        'Datetime valueOf(Object value)': required(datetimeOf),
        'Datetime valueOfGmt(String text)': required((text: string) => new ApexDatetime(parseIsoDatetime(text)))
    },
    instance: {
        ...datetimePartRows,
        'Datetime addDays(Integer days)': requiredOf(addDays),
        'Datetime addHours(Integer hours)': adding(3_600_000),
        'Datetime addMinutes(Integer minutes)': adding(60_000),
        'Datetime addSeconds(Integer seconds)': adding(1000),
        'Datetime addMonths(Integer months)': requiredOf(addMonths),
        'Datetime addYears(Integer years)': requiredOf((self: ApexDatetime, years: number) =>
            addMonths(self, years * 12)
        ),
        'String format()': (self: ApexDatetime) => localeDatetime(self.epochMs, userZoneId()),
        'String format(String pattern)': (self: ApexDatetime, pattern: string | null) =>
            pattern === null
                ? localeDatetime(self.epochMs, userZoneId())
                : formatByPattern(pattern, self.epochMs, userZoneId()),
        'String format(String pattern, String zone)': requiredOf((self: ApexDatetime, pattern: string, zone: string) =>
            formatByPattern(pattern, self.epochMs, zone)
        ),
        'String formatGmt(String pattern)': requiredOf((self: ApexDatetime, pattern: string) =>
            formatByPattern(pattern, self.epochMs, 'GMT')
        ),
        'String formatLong()': (self: ApexDatetime) => localeDatetimeLong(self.epochMs, userZoneId()),
        'Long getTime()': (self: ApexDatetime) => BigInt(self.epochMs),
        'Boolean isSameDay(Datetime other)': requiredOf(
            (self: ApexDatetime, other: ApexDatetime) =>
                dateIn(userZoneId(), self.epochMs).epochDay === dateIn(userZoneId(), other.epochMs).epochDay
        ),
        'String toString()': (self: ApexDatetime) => self.iso().slice(0, 19).replace('T', ' ')
    }
});

function valueOfText(text: string): ApexDatetime {
    return new ApexDatetime(instantOf(userZoneId(), parseIsoDatetime(text)));
}

function datetimeOf(value: ApexValue): ApexDatetime {
    if (value instanceof ApexDatetime) {
        return value;
    }
    // milliseconds, as Datetime.newInstance takes them (docs/fidelity)
    if (typeof value === 'bigint') {
        return new ApexDatetime(Number(value));
    }
    if (value instanceof ApexDate) {
        return new ApexDatetime(instantOf(userZoneId(), value.epochDay * DAY));
    }
    return typeof value === 'string'
        ? valueOfText(value)
        : raise('System.TypeException', `Invalid date/time: ${typeOf(value)!.name}`);
}
