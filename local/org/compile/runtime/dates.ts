import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import { midnight } from '../../values/primitives/midnight.ts';
import type { ApexValue } from '../../values/value.ts';

const DAY = 86_400_000;

/** A number of days, possibly with a fraction. */
function days(amount: ApexValue): number {
    return amount instanceof ApexDecimal
        ? amount.toNumber()
        : amount instanceof ApexDouble
          ? amount.value
          : Number(amount as number | bigint);
}

/** `date + 3`. */
export function shiftDate(date: ApexDate, amount: ApexValue, sign: string): ApexDate {
    const by = Math.trunc(days(amount));
    return new ApexDate(date.epochDay + (sign === '-' ? -by : by));
}

/** `datetime + 0.5`: days. */
export function shiftDatetime(datetime: ApexDatetime, amount: ApexValue, sign: string): ApexDatetime {
    const by = Math.round(days(amount) * DAY);
    return new ApexDatetime(datetime.epochMs + (sign === '-' ? -by : by));
}

/** `time + 1000`: milliseconds, around midnight. */
export function shiftTime(time: ApexTime, amount: ApexValue, sign: string): ApexTime {
    const by = Math.trunc(days(amount));
    const millis = (time.millis + (sign === '-' ? -by : by)) % DAY;
    return new ApexTime(millis < 0 ? millis + DAY : millis);
}

/** A Date where a Datetime is wanted. */
export function dateToDatetime(date: ApexDate | null): ApexDatetime | null {
    return date === null ? null : midnight(date);
}
