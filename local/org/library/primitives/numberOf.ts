import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import type { ApexValue } from '../../values/value.ts';

/** The numbers of Apex by one interface, for methods that take any of them as Object; null for everything else. */
export function decimalOf(value: ApexValue): ApexDecimal | null {
    switch (typeof value) {
        case 'number':
            return ApexDecimal.ofInteger(value);
        case 'bigint':
            return ApexDecimal.ofLong(value);
        default:
            if (value instanceof ApexDouble) {
                return ApexDecimal.ofNumber(value.value);
            }
            return value instanceof ApexDecimal ? value : null;
    }
}

/** The whole part in 32 bits, as Java's BigDecimal.intValue gives it. */
export function integerPart(value: ApexDecimal): number {
    return Number(BigInt.asIntN(32, value.truncated()));
}

/** The whole part in 64 bits. */
export function longPart(value: ApexDecimal): bigint {
    return BigInt.asIntN(64, value.truncated());
}

/** Java's `(int) value` for a double: the nearest number in range, 0 for NaN. */
export function doubleToInteger(value: number): number {
    return Number.isNaN(value) ? 0 : Math.trunc(Math.max(-2147483648, Math.min(2147483647, value)));
}

/** Java's `(long) value` for a double. */
export function doubleToLong(value: number): bigint {
    if (Number.isNaN(value)) {
        return 0n;
    }
    const limit = 2 ** 63;
    return value >= limit ? 2n ** 63n - 1n : value <= -limit ? -(2n ** 63n) : BigInt(Math.trunc(value));
}
