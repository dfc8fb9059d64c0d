import { typeNamed, type RuntimeType } from '../objects/runtimeType.ts';
import { ApexDate } from './apexDate.ts';
import { withinCalendar } from './withinCalendar.ts';
import { zoneOffset } from './userZone.ts';

/** A Datetime: an instant. */
export class ApexDatetime {
    /** Milliseconds since 1970-01-01T00:00Z. */
    readonly epochMs: number;

    /** @throws Refused beyond the year 275760 */
    constructor(epochMs: number) {
        this.epochMs = withinCalendar(epochMs);
    }

    get runtimeType(): RuntimeType {
        return typeNamed('Datetime');
    }

    /** `2026-01-31T12:00:00.000Z`. */
    iso(): string {
        return new Date(this.epochMs).toISOString();
    }

    /** `yyyy-MM-dd HH:mm:ss` in the running user's zone, as String.valueOf prints it. */
    apexText(): string {
        return new Date(this.epochMs + zoneOffset(this.epochMs)).toISOString().slice(0, 19).replace('T', ' ');
    }

    apexEquals(other: unknown): boolean {
        return other instanceof ApexDate
            ? other.apexEquals(this)
            : other instanceof ApexDatetime && other.epochMs === this.epochMs;
    }

    apexHash(): number {
        return (this.epochMs | 0) ^ Math.floor(this.epochMs / 2 ** 32);
    }

    keyText(): string {
        return `t${this.epochMs}`;
    }
}
