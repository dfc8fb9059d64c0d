import { typeNamed, type RuntimeType } from '../objects/runtimeType.ts';
import { ApexDatetime } from './apexDatetime.ts';
import { withinCalendar } from './withinCalendar.ts';

const DAY = 86_400_000;

/** A Date: a day of the calendar without time or zone. */
export class ApexDate {
    /** Days since 1970-01-01. */
    readonly epochDay: number;

    /** @throws Refused beyond the year 275760 */
    constructor(epochDay: number) {
        withinCalendar(epochDay * DAY);
        this.epochDay = epochDay;
    }

    /** month 1–12; values beyond a month's end roll over. */
    static of(year: number, month: number, day: number): ApexDate {
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        return new ApexDate(Math.floor(date.getTime() / DAY));
    }

    get runtimeType(): RuntimeType {
        return typeNamed('Date');
    }

    get year(): number {
        return new Date(this.epochDay * DAY).getUTCFullYear();
    }

    get month(): number {
        return new Date(this.epochDay * DAY).getUTCMonth() + 1;
    }

    get day(): number {
        return new Date(this.epochDay * DAY).getUTCDate();
    }

    /** `2026-01-31`. */
    iso(): string {
        const pad = (value: number, size: number): string => String(value).padStart(size, '0');
        return `${pad(this.year, 4)}-${pad(this.month, 2)}-${pad(this.day, 2)}`;
    }

    apexText(): string {
        return this.iso();
    }

    /** Also of a Datetime, which it equals as the Datetime that assigning it makes (fact values-date-as-datetime). */
    apexEquals(other: unknown): boolean {
        return other instanceof ApexDatetime
            ? other.epochMs === this.epochDay * DAY
            : other instanceof ApexDate && other.epochDay === this.epochDay;
    }

    apexHash(): number {
        return this.epochDay | 0;
    }

    keyText(): string {
        return `y${this.epochDay}`;
    }
}
