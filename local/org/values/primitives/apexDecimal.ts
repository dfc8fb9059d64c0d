import { Decimal as Exact } from 'decimal.js';
import { raise } from '../exceptions/raise.ts';
import { Refused } from '../exceptions/refused.ts';
import { typeNamed, type RuntimeType } from '../objects/runtimeType.ts';
import { fewDigits, MOST_PLACES, placed, powerOfTen, roundedDigits, textOfDigits } from './fewDigits.ts';

/** Wide enough that sums and products are never rounded; results are exact, as BigDecimal's are. */
const Wide = Exact.clone({ precision: 1000, rounding: Exact.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 });
/** Quotients have 33 significant digits, the last one rounded half up. */
const QUOTIENT_DIGITS = 33;
const Quotient = Wide.clone({ precision: QUOTIENT_DIGITS });

export type RoundingMode = 'CEILING' | 'DOWN' | 'FLOOR' | 'HALF_DOWN' | 'HALF_EVEN' | 'HALF_UP' | 'UNNECESSARY' | 'UP';

const ROUNDING: Record<Exclude<RoundingMode, 'UNNECESSARY'>, Exact.Rounding> = {
    CEILING: Exact.ROUND_CEIL,
    DOWN: Exact.ROUND_DOWN,
    FLOOR: Exact.ROUND_FLOOR,
    HALF_DOWN: Exact.ROUND_HALF_DOWN,
    HALF_EVEN: Exact.ROUND_HALF_EVEN,
    HALF_UP: Exact.ROUND_HALF_UP,
    UP: Exact.ROUND_UP
};

/** Words of seven digits; sums and products that fill them may have been rounded. */
const MOST_WORDS = Math.floor(1000 / 7) - 1;

function exactly(value: Exact): Exact {
    if (value.d !== null && value.d.length > MOST_WORDS) {
        throw new Refused('a Decimal of a thousand digits');
    }
    return value;
}

/** decimal.js has a negative zero, Apex has not. */
function unsignedZero(value: Exact): Exact {
    return value.isZero() ? value.abs() : value;
}

/**
 * A Decimal: an exact number that remembers its scale (`1.10` has scale 2), as Java's BigDecimal does. Immutable.
 * Sums have the larger scale, products the sum of the scales (platform notes, semantics 7). A number of few digits is
 * kept as a JavaScript integer and its scale, which is many times faster.
 */
export class ApexDecimal {
    /** Digits after the point. */
    readonly scale: number;
    /** The number times ten to the power of its scale; NaN where that is no safe integer or the scale is negative. */
    private readonly digits: number;
    private exact: Exact | null;

    constructor(exact: Exact | null, scale: number, digits = NaN) {
        this.scale = scale;
        this.digits = digits;
        this.exact = exact;
    }

    /** From a text such as `1.10` or `1.5E3`; the digits that are written are the scale. Throws on anything else. */
    static of(text: string): ApexDecimal {
        const few = fewDigits(text);
        if (few !== null) {
            return new ApexDecimal(null, few.scale, few.digits);
        }
        const [digits, exponent] = text.toLowerCase().split('e') as [string, string | undefined];
        const point = digits.indexOf('.');
        const written = point === -1 ? 0 : digits.length - point - 1;
        return new ApexDecimal(new Wide(text), Math.max(0, written - Number(exponent ?? 0)));
    }

    static ofInteger(value: number): ApexDecimal {
        return new ApexDecimal(null, 0, value);
    }

    static ofLong(value: bigint): ApexDecimal {
        const digits = Number(value);
        return Number.isSafeInteger(digits)
            ? new ApexDecimal(null, 0, digits)
            : new ApexDecimal(new Wide(value.toString()), 0);
    }

    /** The shortest decimal that reads back as the double, with at least the scale of Java's BigDecimal.valueOf. */
    static ofNumber(value: number): ApexDecimal {
        const few = Number.isSafeInteger(value) ? { digits: value + 0, scale: 0 } : fewDigits(String(value));
        if (few !== null) {
            return new ApexDecimal(null, few.scale, few.digits);
        }
        const exact = new Wide(value);
        return new ApexDecimal(exact, Math.max(exact.decimalPlaces(), Number.isInteger(value) ? 0 : 1));
    }

    get runtimeType(): RuntimeType {
        return typeNamed('Decimal');
    }

    get value(): Exact {
        this.exact ??= new Wide(textOfDigits(this.digits, this.scale));
        return this.exact;
    }

    plus(other: ApexDecimal): ApexDecimal {
        const scale = this.scale > other.scale ? this.scale : other.scale;
        const sum = this.placed(scale) + other.placed(scale);
        return Number.isSafeInteger(sum)
            ? new ApexDecimal(null, scale, sum)
            : new ApexDecimal(exactly(this.value.plus(other.value)), scale);
    }

    minus(other: ApexDecimal): ApexDecimal {
        const scale = this.scale > other.scale ? this.scale : other.scale;
        const difference = this.placed(scale) - other.placed(scale);
        return Number.isSafeInteger(difference)
            ? new ApexDecimal(null, scale, difference)
            : new ApexDecimal(exactly(this.value.minus(other.value)), scale);
    }

    times(other: ApexDecimal): ApexDecimal {
        const scale = this.scale + other.scale;
        const product = this.digits * other.digits;
        return Number.isSafeInteger(product) && scale <= MOST_PLACES
            ? new ApexDecimal(null, scale, product + 0)
            : new ApexDecimal(unsignedZero(exactly(this.value.times(other.value))), scale);
    }

    /** With a whole exponent from 0 on; exact. */
    toThe(exponent: number): ApexDecimal {
        return new ApexDecimal(exactly(this.value.pow(exponent)), this.scale * exponent);
    }

    /** 33 significant digits; an exact quotient keeps the difference of the scales, if it fits. */
    dividedBy(other: ApexDecimal): ApexDecimal {
        if (other.value.isZero()) {
            raise('System.MathException', 'Divide by 0');
        }
        const quotient = unsignedZero(new Wide(Quotient.div(this.value, other.value)));
        const exact = quotient.times(other.value).eq(this.value);
        const scale = exact
            ? Math.max(this.scale - other.scale, quotient.decimalPlaces())
            : QUOTIENT_DIGITS - 1 - quotient.e;
        return new ApexDecimal(quotient, scale);
    }

    /** The exact quotient rounded to a scale. */
    dividedTo(other: ApexDecimal, scale: number, mode: RoundingMode = 'HALF_UP'): ApexDecimal {
        if (other.value.isZero()) {
            raise('System.MathException', 'Divide by 0');
        }
        return new ApexDecimal(this.value.div(other.value), Number.MAX_SAFE_INTEGER).withScale(scale, mode);
    }

    remainder(other: ApexDecimal): ApexDecimal {
        if (other.value.isZero()) {
            raise('System.MathException', 'Divide by 0');
        }
        return new ApexDecimal(unsignedZero(this.value.mod(other.value)), Math.max(this.scale, other.scale));
    }

    negated(): ApexDecimal {
        if (!Number.isNaN(this.digits)) {
            return new ApexDecimal(null, this.scale, 0 - this.digits);
        }
        return new ApexDecimal(unsignedZero(this.value.negated()), this.scale);
    }

    /** `setScale`: rounds or pads. */
    withScale(scale: number, mode: RoundingMode = 'HALF_UP'): ApexDecimal {
        const digits = scale < this.scale ? roundedDigits(this.digits, this.scale, scale, mode) : this.placed(scale);
        if (!Number.isNaN(digits)) {
            return new ApexDecimal(null, scale, digits);
        }
        if (mode === 'UNNECESSARY') {
            return this.value.decimalPlaces() <= scale
                ? new ApexDecimal(this.value, scale)
                : raise('System.MathException', 'Rounding necessary');
        }
        const rounded =
            scale < 0
                ? this.value
                      .times(new Wide(10).pow(scale))
                      .toDecimalPlaces(0, ROUNDING[mode])
                      .div(new Wide(10).pow(scale))
                : this.value.toDecimalPlaces(scale, ROUNDING[mode]);
        return new ApexDecimal(unsignedZero(rounded), scale);
    }

    /** The whole part, towards zero. */
    truncated(): bigint {
        return BigInt(this.value.trunc().toFixed());
    }

    toNumber(): number {
        // both are exact, so that the quotient is the nearest double
        return !Number.isNaN(this.digits) ? this.digits / powerOfTen(this.scale) : this.value.toNumber();
    }

    /** Negative, zero or positive; the scale does not count. */
    compare(other: ApexDecimal): number {
        const scale = this.scale > other.scale ? this.scale : other.scale;
        const difference = this.placed(scale) - other.placed(scale);
        return Number.isNaN(difference) ? this.value.cmp(other.value) : difference;
    }

    /** Number of digits of the unscaled value, at least 1. */
    precision(): number {
        return this.value.isZero() ? 1 : Math.max(1, this.value.e + 1 + this.scale);
    }

    /** All digits, no exponent. */
    plainText(): string {
        return !Number.isNaN(this.digits)
            ? textOfDigits(this.digits, this.scale)
            : this.value.toFixed(Math.max(0, this.scale));
    }

    /** As BigDecimal.toString: plain unless the number is very small. */
    apexText(): string {
        if (Math.abs(this.digits) >= powerOfTen(this.scale - 6)) {
            return textOfDigits(this.digits, this.scale);
        }
        const exponent = this.value.isZero() ? -this.scale : this.value.e;
        if (exponent >= -6) {
            return this.plainText();
        }
        const text = this.value.isZero() ? `0e${exponent}` : this.value.toExponential(this.precision() - 1);
        return text.replace(/e\+?(-?)/, (_all, sign: string) => (sign ? 'E-' : 'E+'));
    }

    apexEquals(other: unknown): boolean {
        return other instanceof ApexDecimal && other.compare(this) === 0;
    }

    apexHash(): number {
        let hash = this.scale;
        for (const part of this.value.d) {
            hash = (Math.imul(hash, 31) + part) | 0;
        }
        return this.value.isNegative() ? -hash | 0 : hash;
    }

    /** With the scale: 1.1 and 1.10 are different keys of a map. */
    keyText(): string {
        return `n${this.scale}:${this.value.toFixed()}`;
    }

    /** The digits with another scale, which is no smaller; NaN where they are not few. */
    private placed(scale: number): number {
        return this.scale === scale ? this.digits : placed(this.digits, scale - this.scale, scale);
    }
}
