import { current } from '../../platform/transactions/transaction.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { offsetAt, userZoneId } from './zone.ts';

const DAY = 86_400_000;

/** The date on the running user's calendar. */
export function todayOfUser(): ApexDate {
    return dateIn(userZoneId(), current().now());
}

/** The date on the calendar of a zone. */
export function dateIn(zoneId: string, epochMs: number): ApexDate {
    return new ApexDate(Math.floor((epochMs + offsetAt(zoneId, epochMs)) / DAY));
}
