import { current } from '../../platform/transactions/transaction.ts';

const dayMs = 86_400_000;

/** The instant at which a day begins in the running user's time zone. */
export function dayStart(epochDay: number): number {
    const utc = epochDay * dayMs;
    const first = utc - offsetAt(utc);
    return utc - offsetAt(first);
}

/** The day that it is for the running user. */
export function today(): number {
    const now = current().now();
    return Math.floor((now + offsetAt(now)) / dayMs);
}

/** Milliseconds that the user's zone is ahead of UTC at an instant. */
export function offsetAt(instant: number): number {
    const parts = formatter(current().user.timeZone).formatToParts(new Date(instant));
    const part = (type: string): number => Number(parts.find((one) => one.type === type)!.value);
    const local = Date.UTC(
        part('year'),
        part('month') - 1,
        part('day'),
        part('hour') % 24,
        part('minute'),
        part('second')
    );
    return local - Math.floor(instant / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
    let known = formatters.get(timeZone);
    if (!known) {
        known = new Intl.DateTimeFormat('en-US', {
            timeZone,
            hourCycle: 'h23',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric'
        });
        formatters.set(timeZone, known);
    }
    return known;
}
