import { raise } from '../exceptions/raise.ts';
import { typeNamed, type RuntimeType } from '../objects/runtimeType.ts';

/** A Double. Boxed, so that a value inside an Object or a collection still knows that it is no Integer. */
export class ApexDouble {
    readonly value: number;

    constructor(value: number) {
        this.value = value;
    }

    get runtimeType(): RuntimeType {
        return typeNamed('Double');
    }

    plus(other: ApexDouble): ApexDouble {
        return new ApexDouble(this.value + other.value);
    }

    minus(other: ApexDouble): ApexDouble {
        return new ApexDouble(this.value - other.value);
    }

    times(other: ApexDouble): ApexDouble {
        return new ApexDouble(this.value * other.value);
    }

    /** By zero it raises, as with the other numbers: no Infinity, no NaN. */
    dividedBy(other: ApexDouble): ApexDouble {
        return other.value === 0 ? byZero() : new ApexDouble(this.value / other.value);
    }

    remainder(other: ApexDouble): ApexDouble {
        return other.value === 0 ? byZero() : new ApexDouble(this.value % other.value);
    }

    /** As Java's Double.toString: `1.0`, `1.0E10`, `1.0E-4`. */
    apexText(): string {
        const { value } = this;
        if (!Number.isFinite(value)) {
            return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
        }
        if (value === 0) {
            return Object.is(value, -0) ? '-0.0' : '0.0';
        }
        const size = Math.abs(value);
        if (size >= 1e-3 && size < 1e7) {
            return Number.isInteger(value) ? `${value}.0` : String(value);
        }
        const [mantissa, exponent] = value.toExponential().split('e') as [string, string];
        return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
    }

    apexEquals(other: unknown): boolean {
        return other instanceof ApexDouble && other.value === this.value;
    }

    apexHash(): number {
        const bits = new DataView(new ArrayBuffer(8));
        bits.setFloat64(0, this.value);
        return bits.getInt32(0) ^ bits.getInt32(4);
    }

    keyText(): string {
        return `d${this.value}`;
    }
}

function byZero(): never {
    return raise('System.MathException', 'Divide by 0');
}
