import type { SObjectValue } from '../../values/records/sobject.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import { instantOf, offsetAt } from '../time/zone.ts';

const DAY = 86_400_000;
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A time in which an organization works: instants in milliseconds since 1970. */
interface OpenTime {
    readonly start: number;
    readonly end: number;
}

/** The working times of one row of BusinessHours, day by day in its own zone. */
export class OpenTimes {
    private readonly zone: string;
    /** Start and end of each day of the week in milliseconds since midnight; null for a day off. */
    private readonly week: readonly ({ readonly start: number; readonly end: number } | null)[];

    constructor(row: SObjectValue) {
        this.zone = String(row.getByName('TimeZoneSidKey') ?? 'GMT');
        this.week = days.map((day) => {
            const start = row.getByName(`${day}StartTime`);
            const end = row.getByName(`${day}EndTime`);
            return start instanceof ApexTime && end instanceof ApexTime
                ? { start: start.millis, end: end.millis === 0 ? DAY : end.millis }
                : null;
        });
    }

    get neverOpen(): boolean {
        return this.week.every((day) => day === null);
    }

    /** The time open at an instant; undefined outside of working hours. */
    at(instant: number): OpenTime | undefined {
        const open = this.on(this.dayOf(instant));
        return open && open.start <= instant && instant < open.end ? open : undefined;
    }

    /** Working times that end after an instant, in order and without end. */
    *from(instant: number): Generator<OpenTime> {
        for (let day = this.dayOf(instant); !this.neverOpen; day++) {
            const open = this.on(day);
            if (open && open.end > instant) {
                yield open;
            }
        }
    }

    /** Working times that begin before an instant, the latest first, without end. */
    *before(instant: number): Generator<OpenTime> {
        for (let day = this.dayOf(instant); !this.neverOpen; day--) {
            const open = this.on(day);
            if (open && open.start < instant) {
                yield open;
            }
        }
    }

    /** The day that the zone's calendar shows, counted from 1970. */
    private dayOf(instant: number): number {
        return Math.floor((instant + offsetAt(this.zone, instant)) / DAY);
    }

    private on(day: number): OpenTime | undefined {
        const hours = this.week[(((day + 4) % 7) + 7) % 7];
        return hours
            ? { start: instantOf(this.zone, day * DAY + hours.start), end: instantOf(this.zone, day * DAY + hours.end) }
            : undefined;
    }
}
