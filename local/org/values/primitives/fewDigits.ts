import type { RoundingMode } from './apexDecimal.ts';

/** Decimals of few digits: `12.50` is 1250 with scale 2. All arithmetic here is exact or answers NaN. */

/** The largest scale of such a number: powers of ten up to this one are exact doubles. */
export const MOST_PLACES = 22;

const POWERS = Array.from({ length: MOST_PLACES + 1 }, (_, exponent) => Number(`1e${exponent}`));

/** 10 to a power up to MOST_PLACES; 0 for a negative one. */
export function powerOfTen(exponent: number): number {
    return exponent < 0 ? 0 : POWERS[exponent]!;
}

/** Reads plain digits with or without a point; null for any other text and for more than 15 digits. */
export function fewDigits(text: string): { readonly digits: number; readonly scale: number } | null {
    if (text.length > 17 || !/^-?\d{1,15}(\.\d+)?$/.test(text)) {
        return null;
    }
    const point = text.indexOf('.');
    const scale = point === -1 ? 0 : text.length - point - 1;
    const digits = Number(point === -1 ? text : text.slice(0, point) + text.slice(point + 1));
    return Number.isSafeInteger(digits) ? { digits: digits + 0, scale } : null;
}

/** The digits with `more` zeros; NaN where they are no safe integer or the new scale is too large. */
export function placed(digits: number, more: number, scale: number): number {
    const wider = scale <= MOST_PLACES ? digits * powerOfTen(more) : NaN;
    return Number.isSafeInteger(wider) ? wider : NaN;
}

/** Cuts digits behind a smaller scale, rounded; NaN where that is not possible here. */
export function roundedDigits(digits: number, scale: number, smaller: number, mode: RoundingMode): number {
    if (Number.isNaN(digits) || smaller < 0 || mode === 'UNNECESSARY') {
        return NaN;
    }
    const unit = powerOfTen(scale - smaller);
    const rest = digits % unit;
    const down = (digits - rest) / unit;
    return rest === 0 || !isAway(mode, rest, unit, down) ? down + 0 : down + Math.sign(rest);
}

/** Whether the last digit goes away from zero. */
function isAway(mode: Exclude<RoundingMode, 'UNNECESSARY'>, rest: number, unit: number, down: number): boolean {
    // not twice the rest, which need not be exact
    const size = Math.abs(rest);
    const toHalf = size - (unit - size);
    switch (mode) {
        case 'UP':
            return true;
        case 'DOWN':
            return false;
        case 'CEILING':
            return rest > 0;
        case 'FLOOR':
            return rest < 0;
        case 'HALF_UP':
            return toHalf >= 0;
        case 'HALF_DOWN':
            return toHalf > 0;
        case 'HALF_EVEN':
            return toHalf > 0 || (toHalf === 0 && down % 2 !== 0);
    }
}

/** Without an exponent. */
export function textOfDigits(digits: number, scale: number): string {
    if (scale === 0) {
        return String(digits);
    }
    const text = String(Math.abs(digits)).padStart(scale + 1, '0');
    return `${digits < 0 ? '-' : ''}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}
