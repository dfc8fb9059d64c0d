import type { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';
import { requiredOf } from '../rows/required.ts';

/** Mean radius of the earth by unit, for the haversine formula. */
const RADIUS: Readonly<Record<string, number>> = { mi: 3958.76, km: 6371.009 };

/** An instance of System.Location: degrees. */
export class ApexLocation {
    readonly latitude: ApexDouble;
    readonly longitude: ApexDouble;

    constructor(latitude: number, longitude: number) {
        this.latitude = new ApexDouble(latitude);
        this.longitude = new ApexDouble(longitude);
    }

    apexText(): string {
        return `API Location[${this.latitude.apexText()}, ${this.longitude.apexText()}]`;
    }

    apexEquals(other: unknown): boolean {
        return (
            other instanceof ApexLocation &&
            other.latitude.value === this.latitude.value &&
            other.longitude.value === this.longitude.value
        );
    }

    apexHash(): number {
        return (Math.trunc(this.latitude.value * 1e6) * 31 + Math.trunc(this.longitude.value * 1e6)) | 0;
    }

    /** Along the surface of a sphere; `unit` is `mi` or `km`. */
    distanceTo(other: ApexLocation, unit: string): ApexDouble {
        const radius = RADIUS[unit.toLowerCase()] ?? raise('System.IllegalArgumentException', `Invalid unit: ${unit}`);
        const radians = (degrees: number): number => (degrees * Math.PI) / 180;
        const [from, to] = [radians(this.latitude.value), radians(other.latitude.value)];
        const half = radians(other.longitude.value - this.longitude.value) / 2;
        const a = Math.sin((to - from) / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(half) ** 2;
        return new ApexDouble(2 * radius * Math.asin(Math.min(1, Math.sqrt(a))));
    }
}

platformClass('System.Location', ApexLocation);

type Self = ApexLocation;

/** System.Location (Apex Reference Guide, "Location Class"). */
export const locationClass = defineClass({
    name: 'System.Location',
    kind: 'class',
    static: {
        'Location newInstance(Decimal latitude, Decimal longitude)': (
            latitude: ApexDecimal | null,
            longitude: ApexDecimal | null
        ) => new ApexLocation((latitude ?? nullArgument(1)).toNumber(), (longitude ?? nullArgument(2)).toNumber()),
        'Double getDistance(Location first, Location second, String unit)': (
            first: Self | null,
            second: Self | null,
            unit: string | null
        ) => (first ?? nullArgument(1)).distanceTo(second ?? nullArgument(2), unit ?? nullArgument(3))
    },
    instance: {
        'Double getDistance(Location other, String unit)': requiredOf((self: Self, other: Self, unit: string) =>
            self.distanceTo(other, unit)
        ),
        'Double getLatitude()': (self: Self) => self.latitude,
        'Double getLongitude()': (self: Self) => self.longitude
    },
    fields: {
        'Double latitude': { get: (self: Self) => self.latitude },
        'Double longitude': { get: (self: Self) => self.longitude }
    }
});
