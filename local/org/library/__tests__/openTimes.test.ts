import { expect, test } from 'vitest';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { OpenTimes } from '../businessHours/openTimes.ts';

const hour = 3_600_000;

function office(): OpenTimes {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
    const values = new Map<string, unknown>([['TimeZoneSidKey', 'America/New_York']]);
    days.forEach((day) => {
        values.set(`${day}StartTime`, new ApexTime(9 * hour));
        values.set(`${day}EndTime`, new ApexTime(17 * hour));
    });
    return new OpenTimes({ getByName: (name: string) => values.get(name) ?? null } as unknown as SObjectValue);
}

test('opens and closes by the clock of its zone', () => {
    const friday = Date.UTC(2026, 0, 9, 13, 59);
    expect(office().at(friday)).toBeUndefined();
    expect(office().at(friday + 60_000)).toEqual({ start: Date.UTC(2026, 0, 9, 14), end: Date.UTC(2026, 0, 9, 22) });
});

test('goes over the weekend, and over the change of the clocks', () => {
    const starts = [...take(office().from(Date.UTC(2026, 2, 6, 21)), 3)].map(({ start }) =>
        new Date(start).toISOString()
    );
    expect(starts).toEqual(['2026-03-06T14:00:00.000Z', '2026-03-09T13:00:00.000Z', '2026-03-10T13:00:00.000Z']);
    const [before] = office().before(Date.UTC(2026, 2, 9, 13));
    expect(new Date(before!.end).toISOString()).toBe('2026-03-06T22:00:00.000Z');
});

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
    let taken = 0;
    for (const item of items) {
        yield item;
        if (++taken === count) {
            return;
        }
    }
}
