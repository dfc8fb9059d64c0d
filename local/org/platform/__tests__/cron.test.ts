import { describe, expect, it } from 'vitest';
import { CronError, parseCron } from '../jobs/cron.ts';

const next = (expression: string, after: string, zone = 'UTC'): string | null => {
    const instant = parseCron(expression).next(Date.parse(after), zone);
    return instant === null ? null : new Date(instant).toISOString();
};

describe('Apex cron', () => {
    it('fires every hour at one minute', () => {
        expect(next('0 18 * * * ?', '2026-01-31T12:18:00Z')).toBe('2026-01-31T13:18:00.000Z');
        expect(next('0 18 * * * ?', '2026-01-31T12:17:59Z')).toBe('2026-01-31T12:18:00.000Z');
    });

    it('reads names, ranges, steps and years', () => {
        expect(next('0 0 13 ? * MON-FRI', '2026-01-31T00:00:00Z')).toBe('2026-02-02T13:00:00.000Z');
        expect(next('0 0 0/6 1 * ?', '2026-01-01T06:00:00Z')).toBe('2026-01-01T12:00:00.000Z');
        expect(next('0 0 0 3 9 ? 2042', '2026-01-01T00:00:00Z')).toBe('2042-09-03T00:00:00.000Z');
        expect(next('0 0 0 3 9 ? 2100', '2026-01-01T00:00:00Z')).toBe('2100-09-03T00:00:00.000Z');
        expect(next('0 0 0 3 9 ? 2022', '2026-01-01T00:00:00Z')).toBeNull();
    });

    it('knows the last day, the nearest weekday and the n-th weekday', () => {
        expect(next('0 0 8 L * ?', '2026-02-01T00:00:00Z')).toBe('2026-02-28T08:00:00.000Z');
        expect(next('0 0 8 15W * ?', '2026-02-01T00:00:00Z')).toBe('2026-02-16T08:00:00.000Z');
        expect(next('0 0 8 LW * ?', '2026-01-01T00:00:00Z')).toBe('2026-01-30T08:00:00.000Z');
        expect(next('0 0 8 ? * 6L', '2026-01-01T00:00:00Z')).toBe('2026-01-30T08:00:00.000Z');
        expect(next('0 0 8 ? * 2#1', '2026-01-06T00:00:00Z')).toBe('2026-02-02T08:00:00.000Z');
    });

    it('is in the time zone of the user', () => {
        expect(next('0 0 9 * * ?', '2026-07-01T00:00:00Z', 'America/Los_Angeles')).toBe('2026-07-01T16:00:00.000Z');
        expect(next('0 0 9 * * ?', '2026-01-01T00:00:00Z', 'America/Los_Angeles')).toBe('2026-01-01T17:00:00.000Z');
    });

    it.each(['* * * * * ?', '0 */5 * * * ?', '0 0 0 * * *', '0 0 0 ? * ?', '0 0 25 * * ?', 'x'])(
        'refuses %s',
        (text) => {
            expect(() => parseCron(text)).toThrow(CronError);
        }
    );
});
