import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { nullPointer, raise } from '../../values/exceptions/raise.ts';
import type { ApexValue } from '../../values/value.ts';

/** Operations on numbers that generated code calls. Operands of operators are never null here. */

/** The value, which must not be null. */
export function n<T>(value: T | null): T {
    return value === null ? nullPointer() : value;
}

function byZero(): never {
    return raise('System.MathException', 'Divide by 0');
}

export function divide(a: number, b: number): number {
    return b === 0 ? byZero() : (a / b) | 0;
}

export function remainder(a: number, b: number): number {
    return b === 0 ? byZero() : (a % b) | 0;
}

export function divideLong(a: bigint, b: bigint): bigint {
    return b === 0n ? byZero() : BigInt.asIntN(64, a / b);
}

export function remainderLong(a: bigint, b: bigint): bigint {
    return b === 0n ? byZero() : a % b;
}

export function shiftLong(a: bigint, b: bigint | number, operator: string): bigint {
    const by = BigInt(b) & 63n;
    switch (operator) {
        case '<<':
            return BigInt.asIntN(64, a << by);
        case '>>':
            return a >> by;
        default:
            return BigInt.asIntN(64, BigInt.asUintN(64, a) >> by);
    }
}

export function logic(a: boolean, b: boolean, operator: string): boolean {
    return operator === '&' ? a && b : operator === '|' ? a || b : a !== b;
}

export const iToL = (v: number | null): bigint | null => (v === null ? null : BigInt(v));
export const iToD = (v: number | null): ApexDouble | null => (v === null ? null : new ApexDouble(v));
export const iToN = (v: number | null): ApexDecimal | null => (v === null ? null : ApexDecimal.ofInteger(v));
export const lToD = (v: bigint | null): ApexDouble | null => (v === null ? null : new ApexDouble(Number(v)));
export const lToN = (v: bigint | null): ApexDecimal | null => (v === null ? null : ApexDecimal.ofLong(v));
export const dToN = (v: ApexDouble | null): ApexDecimal | null => (v === null ? null : ApexDecimal.ofNumber(v.value));
export const nToD = (v: ApexDecimal | null): ApexDouble | null => (v === null ? null : new ApexDouble(v.toNumber()));

/** `(Integer) x`: cuts the fraction and wraps to 32 bits, but for doubles, which end at the smallest and the largest. */
export function toInteger(value: ApexValue): number | null {
    if (value instanceof ApexDouble) {
        return Number(within(32, value.value));
    }
    const whole = toLong(value);
    return whole === null ? null : Number(BigInt.asIntN(32, whole));
}

/** `(Long) x`: the same with 64 bits. */
export function toLong(value: ApexValue): bigint | null {
    if (value === null) {
        return null;
    }
    if (value instanceof ApexDecimal) {
        return BigInt.asIntN(64, value.truncated());
    }
    if (value instanceof ApexDouble) {
        return within(64, value.value);
    }
    return BigInt(value as number | bigint);
}

/** What is no number is 0. */
function within(bits: number, value: number): bigint {
    const end = 2n ** BigInt(bits - 1);
    if (!Number.isFinite(value)) {
        return value > 0 ? end - 1n : value < 0 ? -end : 0n;
    }
    const whole = BigInt(Math.trunc(value));
    return whole >= end ? end - 1n : whole < -end ? -end : whole;
}
