import { ApexTime } from '../../values/primitives/apexTime.ts';
import type { SystemStore } from '../system/systemStore.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The business hours that every new org has: around the clock, in the org's zone (Salesforce Help, "Set Business Hours"). */
export function insertBusinessHours(rows: SystemStore): void {
    const midnight = new ApexTime(0);
    const times = days.flatMap((day) => [
        [`${day}StartTime`, midnight],
        [`${day}EndTime`, midnight]
    ]);
    rows.insert('BusinessHours', {
        Name: 'Default',
        IsActive: true,
        IsDefault: true,
        TimeZoneSidKey: 'America/Los_Angeles',
        ...Object.fromEntries(times)
    });
}
