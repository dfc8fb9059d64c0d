import { current } from '../../platform/transactions/transaction.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';
import { required } from '../rows/required.ts';
import { OpenTimes } from './openTimes.ts';

/** System.BusinessHours (Apex Reference Guide, "BusinessHours Class"). Holidays are not taken into account: none exist. */
export const businessHoursClass = defineClass({
    name: 'System.BusinessHours',
    kind: 'class',
    static: {
        'Datetime add(Id businessHoursId, Datetime startDate, Long intervalMilliseconds)': required(add),
        'Datetime addGmt(Id businessHoursId, Datetime startDate, Long intervalMilliseconds)': required(add),
        'Long diff(String businessHoursId, Datetime startDate, Datetime endDate)': required(
            (id: string, start: ApexDatetime, end: ApexDatetime) =>
                start.epochMs <= end.epochMs
                    ? BigInt(between(timesOf(id), start.epochMs, end.epochMs))
                    : BigInt(-between(timesOf(id), end.epochMs, start.epochMs))
        ),
        'Boolean isWithin(String businessHoursId, Datetime targetDate)': required(
            (id: string, target: ApexDatetime) => timesOf(id).at(target.epochMs) !== undefined
        ),
        'Datetime nextStartDate(Id businessHoursId, Datetime targetDate)': required(
            (id: string, target: ApexDatetime) => {
                const [next] = timesOf(id).from(target.epochMs);
                return next ? new ApexDatetime(Math.max(next.start, target.epochMs)) : null;
            }
        )
    }
});

function timesOf(id: string): OpenTimes {
    const row = current().org.records.rows.get(id);
    return row?.shape.name === 'BusinessHours'
        ? new OpenTimes(row)
        : raise('System.InvalidParameterValueException', `Invalid value for businessHoursId: ${id}`);
}

function add(id: string, start: ApexDatetime, interval: bigint): ApexDatetime | null {
    const times = timesOf(id);
    let left = Math.abs(Number(interval));
    const forwards = interval >= 0n;
    for (const open of forwards ? times.from(start.epochMs) : times.before(start.epochMs)) {
        const length = forwards
            ? open.end - Math.max(open.start, start.epochMs)
            : Math.min(open.end, start.epochMs) - open.start;
        if (left <= length) {
            return new ApexDatetime(forwards ? open.end - length + left : open.start + length - left);
        }
        left -= length;
    }
    return null;
}

/** Working milliseconds between two instants, the earlier first. */
function between(times: OpenTimes, start: number, end: number): number {
    let sum = 0;
    for (const open of times.from(start)) {
        if (open.start >= end) {
            break;
        }
        sum += Math.min(open.end, end) - Math.max(open.start, start);
    }
    return sum;
}
