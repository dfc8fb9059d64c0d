import { raise } from '../exceptions/raise.ts';
import { platformClass } from '../objects/platformClass.ts';
import { ApexDouble } from './apexDouble.ts';

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
        return `System.Location[getLatitude=${this.latitude.apexText()};getLongitude=${this.longitude.apexText()};]`;
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
