import { Refused } from '../exceptions/refused.ts';

/** JavaScript's own calendar ends here, in the years -271821 and 275760; the platform's goes on. */
const lastMillisecond = 8.64e15;

/** @throws Refused for an instant that JavaScript's calendar does not have */
export function withinCalendar(epochMs: number): number {
    if (Math.abs(epochMs) <= lastMillisecond) return epochMs;
    throw new Refused('dates beyond the year 275760');
}
