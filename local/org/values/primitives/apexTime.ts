import { typeNamed, type RuntimeType } from '../objects/runtimeType.ts';

/** A Time: a moment of the day without date or zone. */
export class ApexTime {
    /** Milliseconds since midnight, 0 to 86,399,999. */
    readonly millis: number;

    constructor(millis: number) {
        this.millis = millis;
    }

    get runtimeType(): RuntimeType {
        return typeNamed('Time');
    }

    /** `12:34:56.789Z`. */
    apexText(): string {
        return `${new Date(this.millis).toISOString().slice(11)}`;
    }

    apexEquals(other: unknown): boolean {
        return other instanceof ApexTime && other.millis === this.millis;
    }

    apexHash(): number {
        return this.millis | 0;
    }

    keyText(): string {
        return `h${this.millis}`;
    }
}
