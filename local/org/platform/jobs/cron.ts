/**
 * Apex cron expressions: `Seconds Minutes Hours Day_of_month Month Day_of_week [Year]` (Apex Developer Guide, "Apex
 * Scheduler"). Seconds and minutes are one plain number. Times are in the time zone of the user who schedules.
 */
export interface CronSchedule {
    readonly expression: string;
    /** The first instant strictly after `after`, in milliseconds since 1970; null when there is none any more. */
    next(after: number, timeZone: string): number | null;
}

type Matcher = (value: number, date: LocalDate) => boolean;

interface LocalDate {
    readonly year: number;
    /** 1 to 12. */
    readonly month: number;
    readonly day: number;
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const dayMillis = 86_400_000;

/** Why an expression is none; its message is the one that Apex shows. */
export class CronError extends Error {}

export function parseCron(expression: string): CronSchedule {
    const parts = expression.trim().split(/\s+/);
    if (parts.length < 6 || parts.length > 7) {
        throw new CronError(`Invalid cron expression: ${expression}`);
    }
    const second = plainNumber(parts[0]!, 'Seconds', 59);
    const minute = plainNumber(parts[1]!, 'Minutes', 59);
    const hour = list(parts[2]!, 0, 23, [], 0);
    const month = list(parts[4]!, 1, 12, months, 1);
    const dayOfMonth = parts[3]!;
    const dayOfWeek = parts[5]!;
    if ((dayOfMonth === '?') === (dayOfWeek === '?')) {
        const both = dayOfMonth === '?' ? "'?' can only be specified for Day-of-Month -OR- Day-of-Week." : bothDays;
        throw new CronError(both);
    }
    const monthDay = dayOfMonth === '?' ? always : dayOfMonthMatcher(dayOfMonth);
    const weekDay = dayOfWeek === '?' ? always : dayOfWeekMatcher(dayOfWeek);
    const year = parts[6] === undefined ? always : list(parts[6], 1970, lastYear, [], 0);
    const matchesDay: Matcher = (_, date) =>
        year(date.year, date) && month(date.month, date) && monthDay(date.day, date) && weekDay(weekdayOf(date), date);
    return { expression, next: (after, zone) => nextInstant(after, zone, { second, minute, hour, matchesDay }) };
}

/** As far as Quartz looks, whose expressions these are: a hundred years ahead. */
const lastYear = new Date().getUTCFullYear() + 100;
const bothDays = 'Support for specifying both a day-of-week AND a day-of-month parameter is not implemented.';
const always: Matcher = () => true;

function plainNumber(text: string, name: string, max: number): number {
    if (!/^\d{1,2}$/.test(text) || Number(text) > max) {
        throw new CronError(
            `${name} and minutes must be specified as integers: ${text}`.replace('Minutes and', 'Seconds and')
        );
    }
    return Number(text);
}

/** `*`, `5`, `1-5`, `1,3,5`, `2/6`, `MON-FRI`. */
function list(text: string, min: number, max: number, names: readonly string[], firstName: number): Matcher {
    const allowed = new Set<number>();
    for (const part of text.split(',')) {
        const [range, step] = part.split('/') as [string, string?];
        const [from, to] = range === '*' ? [String(min), String(max)] : (range.split('-') as [string, string?]);
        const start = numberOf(from, min, max, names, firstName);
        const end = to !== undefined ? numberOf(to, min, max, names, firstName) : step !== undefined ? max : start;
        const by = step === undefined ? 1 : Number(step);
        if (!(by > 0)) {
            throw new CronError(`Invalid cron expression: ${text}`);
        }
        const last = end < start ? end + (max - min + 1) : end;
        for (let value = start; value <= last; value += by) {
            allowed.add(value > max ? value - (max - min + 1) : value);
        }
    }
    return (value) => allowed.has(value);
}

function numberOf(text: string, min: number, max: number, names: readonly string[], firstName: number): number {
    const named = names.indexOf(text.toUpperCase());
    const value = named >= 0 ? named + firstName : /^\d+$/.test(text) ? Number(text) : NaN;
    if (!(value >= min && value <= max)) {
        throw new CronError(`Invalid cron expression: ${text} is not between ${min} and ${max}`);
    }
    return value;
}

/** Also `L` (last day), `LW` (last weekday) and `15W` (the weekday nearest to the 15th). */
function dayOfMonthMatcher(text: string): Matcher {
    if (text === 'L') {
        return (day, date) => day === daysIn(date);
    }
    const nearest = text === 'LW' ? 31 : /^(\d{1,2})W$/.exec(text)?.[1];
    if (nearest !== undefined) {
        return (day, date) => day === nearestWeekday(date, Math.min(Number(nearest), daysIn(date)));
    }
    return list(text, 1, 31, [], 0);
}

/** Also `6L` (the last Friday) and `2#1` (the first Monday); 1 is Sunday. */
function dayOfWeekMatcher(text: string): Matcher {
    const special = /^(\w+?)(L|#([1-5]))$/.exec(text);
    if (special && text !== 'L') {
        const wanted = numberOf(special[1]!, 1, 7, weekdays, 1);
        return (weekday, date) =>
            weekday === wanted &&
            (special[3] ? Math.ceil(date.day / 7) === Number(special[3]) : date.day + 7 > daysIn(date));
    }
    return list(text === 'L' ? '7' : text, 1, 7, weekdays, 1);
}

function nextInstant(
    after: number,
    zone: string,
    cron: { second: number; minute: number; hour: Matcher; matchesDay: Matcher }
): number | null {
    const local = new Date(after + zoneOffset(after, zone));
    const lastDay = Date.UTC(lastYear + 1, 0, 1);
    let midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate());
    for (; midnight < lastDay; midnight += dayMillis) {
        const day = new Date(midnight);
        const date = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
        if (!cron.matchesDay(0, date)) {
            continue;
        }
        for (let hour = 0; hour < 24; hour++) {
            const wall = midnight + ((hour * 60 + cron.minute) * 60 + cron.second) * 1000;
            const instant = wall - zoneOffset(wall - zoneOffset(wall, zone), zone);
            if (instant > after && cron.hour(hour, date)) {
                return instant;
            }
        }
    }
    return null;
}

/** Milliseconds to add to UTC to get the wall clock of the zone at that instant. */
function zoneOffset(instant: number, zone: string): number {
    const parts = formatOf(zone).formatToParts(instant);
    const at = (type: string): number => Number(parts.find((part) => part.type === type)!.value);
    const wall = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour') % 24, at('minute'), at('second'));
    return wall - Math.floor(instant / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
    let format = formats.get(zone);
    if (!format) {
        const numeric = 'numeric' as const;
        format = new Intl.DateTimeFormat('en-US', {
            timeZone: zone,
            hourCycle: 'h23',
            year: numeric,
            month: numeric,
            day: numeric,
            hour: numeric,
            minute: numeric,
            second: numeric
        });
        formats.set(zone, format);
    }
    return format;
}

function weekdayOf(date: LocalDate): number {
    return new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() + 1;
}

function daysIn(date: LocalDate): number {
    return new Date(Date.UTC(date.year, date.month, 0)).getUTCDate();
}

function nearestWeekday(date: LocalDate, day: number): number {
    const weekday = weekdayOf({ ...date, day });
    if (weekday === 7) {
        return day > 1 ? day - 1 : day + 2;
    }
    if (weekday === 1) {
        return day < daysIn(date) ? day + 1 : day - 2;
    }
    return day;
}
