import type { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { defineClass } from '../rows/definition.ts';
import { userLocale } from '../text/locale.ts';
import { required, requiredOf } from '../rows/required.ts';
import { isZone, offsetAt } from '../time/zone.ts';
import { zoneName } from '../time/zoneNames.ts';

/** An instance of System.TimeZone. */
export class ApexTimeZone {
    readonly id: string;

    constructor(id: string) {
        this.id = id;
    }

    apexText(): string {
        return this.id;
    }

    apexEquals(other: unknown): boolean {
        return other instanceof ApexTimeZone && other.id === this.id;
    }

    keyText(): string {
        return `z${this.id}`;
    }

    /** `(GMT-08:00) Pacific Standard Time (America/Los_Angeles)`. */
    displayName(epochMs: number): string {
        const minutes = offsetAt(this.id, epochMs) / 60_000;
        const size = Math.abs(minutes);
        const hours = String(Math.floor(size / 60)).padStart(2, '0');
        const offset = `${minutes < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`;
        return `(GMT${offset}) ${zoneName(this.id, epochMs, 'long', userLocale())} (${this.id})`;
    }
}

platformClass('System.TimeZone', ApexTimeZone);

/** System.TimeZone (Apex Reference Guide, "TimeZone Class"); an unknown name is GMT. */
export const timeZoneClass = defineClass({
    name: 'System.TimeZone',
    kind: 'class',
    static: {
        'TimeZone getTimeZone(String id)': required((id: string) => new ApexTimeZone(isZone(id) ? id : 'GMT'))
    },
    instance: {
        'String getID()': (self: ApexTimeZone) => self.id,
        'String getDisplayName()': (self: ApexTimeZone) => self.displayName(Date.now()),
        'Integer getOffset(Datetime moment)': requiredOf((self: ApexTimeZone, moment: ApexDatetime) =>
            offsetAt(self.id, moment.epochMs)
        ),
        'String toString()': (self: ApexTimeZone) => self.id
    }
});
