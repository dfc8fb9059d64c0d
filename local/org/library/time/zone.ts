import { current, hasCurrent } from '../../platform/transactions/transaction.ts';
import { setUserZone } from '../../values/primitives/userZone.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;

interface ZoneReader {
    readonly format: Intl.DateTimeFormat;
    /** Offsets by hour since 1970: a zone's offset changes on the hour or half hour, and reading it is slow. */
    readonly offsets: Map<number, number>;
}

const readers = new Map<string, ZoneReader | null>();

/** The zone of the running user, GMT when no transaction runs. */
export function userZoneId(): string {
    return hasCurrent() ? current().user.timeZone : 'GMT';
}

/** Milliseconds to add to an instant to read the clock of a zone (`America/Los_Angeles`, `GMT`, `GMT+02:00`). */
export function offsetAt(zoneId: string, epochMs: number): number {
    const fixed = fixedOffset(zoneId);
    if (fixed !== null) {
        return fixed;
    }
    const reader = readerOf(zoneId);
    if (reader === null) {
        return 0;
    }
    const key = Math.floor(epochMs / (HOUR / 2));
    let offset = reader.offsets.get(key);
    if (offset === undefined) {
        offset = readOffset(reader.format, epochMs);
        reader.offsets.set(key, offset);
    }
    return offset;
}

/** Whether the zone is known; an unknown one is GMT, as in Java. */
export function isZone(zoneId: string): boolean {
    return fixedOffset(zoneId) !== null || readerOf(zoneId) !== null;
}

/**
 * The instant at which a zone's clock shows a local time, given as if it were GMT. A time that the clocks skip counts
 * with the offset before the change, one that comes twice is the first, as in java.util.GregorianCalendar.
 */
export function instantOf(zoneId: string, localMs: number): number {
    const earlier = offsetAt(zoneId, localMs - 24 * HOUR);
    const later = offsetAt(zoneId, localMs + 24 * HOUR);
    const first = localMs - earlier;
    if (earlier === later || offsetAt(zoneId, first) === earlier) {
        return first;
    }
    const second = localMs - later;
    return offsetAt(zoneId, second) === later ? second : first;
}

/** `GMT`, `UTC`, `GMT-8`, `GMT+05:30`. */
function fixedOffset(zoneId: string): number | null {
    if (zoneId === 'GMT' || zoneId === 'UTC') {
        return 0;
    }
    const match = /^GMT([+-])(\d{1,2}):?(\d{2})?$/.exec(zoneId);
    if (!match) {
        return null;
    }
    const size = Number(match[2]) * HOUR + Number(match[3] ?? 0) * MINUTE;
    return match[1] === '-' ? -size : size;
}

function readerOf(zoneId: string): ZoneReader | null {
    let reader = readers.get(zoneId);
    if (reader === undefined) {
        reader = makeReader(zoneId);
        readers.set(zoneId, reader);
    }
    return reader;
}

function makeReader(zoneId: string): ZoneReader | null {
    try {
        const format = new Intl.DateTimeFormat('en-US', { timeZone: zoneId, timeZoneName: 'longOffset' });
        return { format, offsets: new Map() };
    } catch {
        return null;
    }
}

function readOffset(format: Intl.DateTimeFormat, epochMs: number): number {
    const name = format.formatToParts(epochMs).find((part) => part.type === 'timeZoneName')!.value;
    return fixedOffset(name) ?? 0;
}

setUserZone((epochMs) => offsetAt(userZoneId(), epochMs));
