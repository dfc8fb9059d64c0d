import { describe, expect, it } from 'vitest';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import { formatByPattern } from '../time/simpleDateFormat.ts';
import { instantOf, offsetAt } from '../time/zone.ts';
import { zoneName } from '../time/zoneNames.ts';
import { call, tableOf } from './call.ts';

const day = (year: number, month: number, ofMonth: number): ApexDate => ApexDate.of(year, month, ofMonth);
const at = (iso: string): ApexDatetime => new ApexDatetime(Date.parse(iso));

describe('Date', () => {
    tableOf('Date')([
        ['newinstance(integer,integer,integer)', [2026, 1, 31], '2026-01-31'],
        ['newinstance(integer,integer,integer)', [2026, 13, 1], '2027-01-01'],
        ['addmonths(integer)', [day(2026, 1, 31), 1], '2026-02-28'],
        ['addmonths(integer)', [day(2026, 1, 31), -2], '2025-11-30'],
        ['addyears(integer)', [day(2024, 2, 29), 1], '2025-02-28'],
        ['adddays(integer)', [day(2026, 12, 31), 1], '2027-01-01'],
        ['daysbetween(date)', [day(2026, 3, 1), day(2026, 2, 1)], '-28'],
        ['monthsbetween(date)', [day(2026, 1, 31), day(2026, 3, 1)], '2'],
        ['dayofyear()', [day(2024, 12, 31)], '366'],
        ['tostartofmonth()', [day(2026, 5, 17)], '2026-05-01'],
        ['tostartofweek()', [day(2026, 11, 25)], '2026-11-22'],
        ['daysinmonth(integer,integer)', [2024, 2], '29'],
        ['daysinmonth(integer,integer)', [1900, 2], '28'],
        ['isleapyear(integer)', [2000], 'true'],
        ['valueof(string)', ['2026-1-5'], '2026-01-05'],
        ['valueof(string)', ['2026-01-05 10:20:30'], '2026-01-05'],
        ['valueof(string)', ['31/01/2026'], 'System.TypeException: Invalid date: 31/01/2026'],
        ['valueof(string)', ['2026-02-30'], 'System.TypeException: Invalid date: 2026-02-30'],
        ['parse(string)', ['1/31/2026'], '2026-01-31'],
        ['parse(string)', ['31/1/2026'], 'System.TypeException: Invalid date: 31/1/2026'],
        ['format()', [day(2026, 1, 31)], '1/31/2026'],
        ['addmonths(integer)', [day(2026, 1, 31), null], 'System.NullPointerException: Argument cannot be null.']
    ]);
});

describe('Time', () => {
    const noon = new ApexTime(43_200_000);
    tableOf('Time')([
        ['newinstance(integer,integer,integer,integer)', [18, 30, 2, 20], '18:30:02.020Z'],
        ['addhours(integer)', [noon, 13], '01:00:00.000Z'],
        ['addminutes(integer)', [noon, -721], '23:59:00.000Z'],
        ['millisecond()', [new ApexTime(5)], '5']
    ]);
});

describe('Datetime in GMT', () => {
    tableOf('Datetime')([
        [
            'newinstancegmt(integer,integer,integer,integer,integer,integer)',
            [2026, 1, 31, 1, 2, 3],
            '2026-01-31 01:02:03'
        ],
        ['valueofgmt(string)', ['2026-01-31 01:02:03'], '2026-01-31 01:02:03'],
        [
            'valueofgmt(string)',
            ['2026-01-31T01:02:03Z'],
            'System.TypeException: Invalid date/time: 2026-01-31T01:02:03Z'
        ],
        ['parse(string)', ['1/31/2026 4:05 PM'], '2026-01-31 16:05:00'],
        ['parse(string)', ['1/31/2026, 12:05 AM'], '2026-01-31 00:05:00'],
        ['addmonths(integer)', [at('2026-01-31T10:00:00Z'), 1], '2026-02-28 10:00:00'],
        ['gettime()', [at('1970-01-01T00:00:01Z')], '1000'],
        ['format()', [at('2026-01-31T16:05:00Z')], '1/31/2026, 4:05 PM'],
        [
            'formatgmt(string)',
            [at('2026-01-31T16:05:09.007Z'), "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'"],
            '2026-01-31T16:05:09.007Z'
        ],
        [
            'formatgmt(string)',
            [at('2026-01-03T00:05:09Z'), "EEE, d MMMM yy h 'o''clock' a D"],
            "Sat, 3 January 26 12 o'clock AM 3"
        ],
        [
            'formatgmt(string)',
            [at('2026-01-03T00:05:09Z'), 'yyyy-bb'],
            "System.IllegalArgumentException: Illegal pattern character 'b'"
        ],
        [
            'format(string,string)',
            [at('2026-07-01T12:00:00Z'), 'HH:mm z Z XXX', 'America/Los_Angeles'],
            '05:00 PDT -0700 -07:00'
        ],
        ['format(string,string)', [at('2026-07-01T12:00:00Z'), 'HH:mm', 'Nowhere/Town'], '12:00']
    ]);

    it('reads dates and times of the day', () => {
        const moment = at('2026-01-31T16:05:00.250Z');
        expect(call('Datetime', 'dategmt()', moment)).toEqual(day(2026, 1, 31));
        expect(call('Datetime', 'timegmt()', moment)).toEqual(new ApexTime(57_900_250));
        expect(call('Datetime', 'millisecondgmt()', moment)).toBe(250);
    });
});

describe('zones', () => {
    const newYork = 'America/New_York';
    const local = (iso: string): number => Date.parse(`${iso}Z`);

    it('knows when clocks change', () => {
        expect(offsetAt(newYork, Date.parse('2026-03-08T06:59:59Z'))).toBe(-5 * 3_600_000);
        expect(offsetAt(newYork, Date.parse('2026-03-08T07:00:00Z'))).toBe(-4 * 3_600_000);
        expect(offsetAt('Asia/Kolkata', 0)).toBe(5.5 * 3_600_000);
        expect(offsetAt('GMT-03:30', 0)).toBe(-3.5 * 3_600_000);
    });

    it('reads a skipped time with the old offset, a doubled one as the first', () => {
        expect(instantOf(newYork, local('2026-03-08T02:30:00'))).toBe(Date.parse('2026-03-08T07:30:00Z'));
        expect(instantOf(newYork, local('2026-11-01T01:30:00'))).toBe(Date.parse('2026-11-01T05:30:00Z'));
        expect(instantOf(newYork, local('2026-11-01T02:30:00'))).toBe(Date.parse('2026-11-01T07:30:00Z'));
        expect(instantOf('Europe/Berlin', local('2026-07-01T00:00:00'))).toBe(Date.parse('2026-06-30T22:00:00Z'));
    });

    it('goes there and back', () => {
        for (let month = 0; month < 12; month++) {
            const instant = Date.UTC(2026, month, 15, 13, 7, 9);
            expect(instantOf(newYork, instant + offsetAt(newYork, instant))).toBe(instant);
        }
    });

    it('formats dates before 1970', () => {
        expect(formatByPattern('yyyy-MM-dd HH:mm', Date.parse('1969-12-31T23:59:00Z'), 'GMT')).toBe('1969-12-31 23:59');
    });
});

describe('names of zones', () => {
    const [winter, summer] = [Date.UTC(2024, 0, 15), Date.UTC(2024, 6, 15)];
    const short = (zone: string, moment: number): string => zoneName(zone, moment, 'short', 'en-US');

    it.each([
        ['America/New_York', 'EST', 'EDT'],
        ['Europe/Paris', 'CET', 'CEST'],
        ['Europe/London', 'GMT', 'BST'],
        ['Australia/Sydney', 'AEDT', 'AEST'],
        ['Asia/Kolkata', 'IST', 'IST'],
        ['GMT+05:30', 'GMT+05:30', 'GMT+05:30'],
        ['GMT-8', 'GMT-08:00', 'GMT-08:00'],
        ['Nowhere/At_All', 'GMT', 'GMT']
    ])('%s is %s in January and %s in July', (zone, january, july) => {
        expect([short(zone, winter), short(zone, summer)]).toEqual([january, july]);
    });

    it('may be long', () => {
        expect(zoneName('America/New_York', summer, 'long', 'en-US')).toBe('Eastern Daylight Time');
        expect(zoneName('nowhere', summer, 'long', 'en-US')).toBe('Greenwich Mean Time');
    });
});
