import type { ApexDate } from './apexDate.ts';
import { ApexDatetime } from './apexDatetime.ts';
import { zoneOffset } from './userZone.ts';

const DAY = 86_400_000;

/** A Date where a Datetime is wanted: midnight in the running user's zone. */
export function midnight(date: ApexDate): ApexDatetime {
    const utc = date.epochDay * DAY;
    return new ApexDatetime(utc - zoneOffset(utc - zoneOffset(utc)));
}
