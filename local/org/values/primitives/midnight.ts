import type { ApexDate } from './apexDate.ts';
import { ApexDatetime } from './apexDatetime.ts';

const DAY = 86_400_000;

/** A Date where a Datetime is wanted: midnight of GMT, whatever the user's zone (fact values-date-as-datetime). */
export function midnight(date: ApexDate): ApexDatetime {
    return new ApexDatetime(date.epochDay * DAY);
}
