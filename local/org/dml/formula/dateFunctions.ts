import { today } from '../../soql/filter/userDays.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import type { ApexValue } from '../../values/value.ts';
import { integer, ofValues, textIn, wholeIn, type FormulaFunction } from './formulaFunction.ts';
import { numberOf } from './formulaValues.ts';

const day = 86_400_000;

const ofDate = (work: (date: ApexDate) => ApexValue): FormulaFunction =>
    ofValues((value) => (value instanceof ApexDate ? work(value) : null));

const ofTime = (work: (millis: number) => number): FormulaFunction =>
    ofValues((value) => (value instanceof ApexTime ? integer(work(value.millis)) : null));

/** The formula functions about dates and times (Salesforce Help, "Formula Operators and Functions"); all of them in GMT. */
export const dateFunctions = {
    TODAY: () => new ApexDate(today()),
    NOW: (_args, scope) => new ApexDatetime(scope.now()),
    TIMENOW: (_args, scope) => new ApexTime(modulo(scope.now(), day)),
    DATE: ofValues((y, m, d) => ApexDate.of(wholeIn(y), wholeIn(m), wholeIn(d))),
    DATEVALUE: ofValues((value) => {
        const iso = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})/.exec(value) : null;
        if (iso) {
            return ApexDate.of(Number(iso[1]), Number(iso[2]), Number(iso[3]));
        }
        if (value instanceof ApexDatetime) {
            return new ApexDate(Math.floor(value.epochMs / day));
        }
        return value instanceof ApexDate ? value : null;
    }),
    DATETIMEVALUE: ofValues((value) => {
        if (value instanceof ApexDate) {
            return new ApexDatetime(value.epochDay * day);
        }
        const epoch = Date.parse(`${textIn(value).replace(' ', 'T').replace(/Z$/, '')}Z`);
        return value instanceof ApexDatetime ? value : Number.isNaN(epoch) ? null : new ApexDatetime(epoch);
    }),
    TIMEVALUE: ofValues((value) => {
        if (value instanceof ApexDatetime) {
            return new ApexTime(modulo(value.epochMs, day));
        }
        return value instanceof ApexTime ? value : timeInText(textIn(value));
    }),
    ADDMONTHS: ofValues((value, months) => {
        if (value instanceof ApexDatetime) {
            const moved = addMonths(new ApexDate(Math.floor(value.epochMs / day)), wholeIn(months));
            return new ApexDatetime(moved.epochDay * day + modulo(value.epochMs, day));
        }
        return value instanceof ApexDate ? addMonths(value, wholeIn(months)) : null;
    }),
    YEAR: ofDate(({ year }) => integer(year)),
    MONTH: ofDate(({ month }) => integer(month)),
    DAY: ofDate((date) => integer(date.day)),
    DAYOFYEAR: ofDate((date) => integer(date.epochDay - ApexDate.of(date.year, 1, 1).epochDay + 1)),
    WEEKDAY: ofDate(({ epochDay }) => integer(modulo(epochDay + 4, 7) + 1)),
    ISOWEEK: ofDate((date) => integer(isoWeek(date).week)),
    ISOYEAR: ofDate((date) => integer(isoWeek(date).year)),
    HOUR: ofTime((millis) => Math.floor(millis / 3_600_000)),
    MINUTE: ofTime((millis) => Math.floor(millis / 60_000) % 60),
    SECOND: ofTime((millis) => Math.floor(millis / 1000) % 60),
    MILLISECOND: ofTime((millis) => millis % 1000),
    UNIXTIMESTAMP: ofValues((value) => {
        if (value instanceof ApexTime) {
            return ApexDecimal.ofNumber(value.millis / 1000);
        }
        const epoch = value instanceof ApexDate ? value.epochDay * day : (value as ApexDatetime | null)?.epochMs;
        return epoch === undefined ? null : integer(Math.floor(epoch / 1000));
    }),
    FROMUNIXTIME: ofValues((value) => {
        const seconds = numberOf(value ?? null);
        return seconds === null ? null : new ApexDatetime(Math.floor(seconds.toNumber()) * 1000);
    })
} satisfies Readonly<Record<string, FormulaFunction>>;

/** The last day of a month stays the last day: ADDMONTHS(30 September, 1) is 31 October. */
function addMonths(date: ApexDate, months: number): ApexDate {
    const index = date.year * 12 + date.month - 1 + months;
    const [year, month] = [Math.floor(index / 12), modulo(index, 12) + 1];
    const last = daysIn(year, month);
    return ApexDate.of(year, month, date.day === daysIn(date.year, date.month) ? last : Math.min(date.day, last));
}

function daysIn(year: number, month: number): number {
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function isoWeek({ epochDay }: ApexDate): { readonly week: number; readonly year: number } {
    const thursday = new ApexDate(epochDay - modulo(epochDay + 3, 7) + 3);
    const first = ApexDate.of(thursday.year, 1, 1).epochDay;
    return { week: Math.floor((thursday.epochDay - first) / 7) + 1, year: thursday.year };
}

function modulo(value: number, by: number): number {
    return ((value % by) + by) % by;
}

/** `20:18:05.001`, each part a number of any length and none left out (fact dml-formula-time-value); null for all else. */
function timeInText(text: string): ApexTime | null {
    const [hour, minute, second, millisecond] = (/^(\d+):(\d+):(\d+)\.(\d+)$/.exec(text) ?? []).slice(1).map(Number);
    return hour === undefined || hour > 23 || minute! > 59 || second! > 59 || millisecond! > 999
        ? null
        : new ApexTime(((hour * 60 + minute!) * 60 + second!) * 1000 + millisecond!);
}
