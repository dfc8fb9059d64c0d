import { ApexTime } from '../../values/primitives/apexTime.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';
import { required, requiredOf } from '../rows/required.ts';

const DAY = 86_400_000;

/** System.Time (Apex Reference Guide, "Time Class"); adding wraps around midnight. */
export const timeClass = defineClass({
    name: 'System.Time',
    kind: 'class',
    static: {
        'Time newInstance(Integer hour, Integer minutes, Integer seconds, Integer milliseconds)': required(newTime)
    },
    instance: {
        'Time addHours(Integer hours)': adding(3_600_000),
        'Time addMinutes(Integer minutes)': adding(60_000),
        'Time addSeconds(Integer seconds)': adding(1000),
        'Time addMilliseconds(Integer milliseconds)': adding(1),
        'Integer hour()': (self: ApexTime) => Math.floor(self.millis / 3_600_000),
        'Integer minute()': (self: ApexTime) => Math.floor(self.millis / 60_000) % 60,
        'Integer second()': (self: ApexTime) => Math.floor(self.millis / 1000) % 60,
        'Integer millisecond()': (self: ApexTime) => self.millis % 1000,
        'String toString()': (self: ApexTime) => self.apexText()
    }
});

function newTime(hour: number, minute: number, second: number, millisecond: number): ApexTime {
    const inRange = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    if (!inRange || millisecond < 0 || millisecond > 999) {
        raise('System.TypeException', `Invalid time: ${hour}:${minute}:${second}.${millisecond}`);
    }
    return new ApexTime(((hour * 60 + minute) * 60 + second) * 1000 + millisecond);
}

function adding(unit: number): (self: ApexTime, amount: number | null) => ApexTime {
    return requiredOf((self: ApexTime, amount: number) => {
        const millis = (self.millis + amount * unit) % DAY;
        return new ApexTime(millis < 0 ? millis + DAY : millis);
    }) as (self: ApexTime, amount: number | null) => ApexTime;
}
