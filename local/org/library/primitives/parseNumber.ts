import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { raise } from '../../values/exceptions/raise.ts';

/** Raises System.TypeException "Invalid integer: x" for everything but an optional sign and digits within 32 bits. */
export function parseInteger(text: string): number {
    const value = /^[+-]?\d+$/.test(text) ? Number(text) : NaN;
    return value === (value | 0) ? value | 0 : raise('System.TypeException', `Invalid integer: ${text}`);
}

/** Raises System.TypeException "Invalid long: x". */
export function parseLong(text: string): bigint {
    if (/^[+-]?\d+$/.test(text)) {
        const value = BigInt(text.replace(/^\+/, ''));
        if (value === BigInt.asIntN(64, value)) {
            return value;
        }
    }
    return raise('System.TypeException', `Invalid long: ${text}`);
}

/** As Java's Double.parseDouble, blanks around it included. Raises System.TypeException "Invalid double: x". */
export function parseDouble(text: string): ApexDouble {
    const trimmed = text.trim();
    const match = /^([+-]?)(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)[dDfF]?|(NaN|Infinity))$/.exec(
        trimmed
    );
    if (!match) {
        return raise('System.TypeException', `Invalid double: ${text}`);
    }
    const value = Number(match[2] ?? match[3]);
    return new ApexDouble(match[1] === '-' ? -value : value);
}

/** As Java's BigDecimal(String): the digits that are written are the scale. Raises "Invalid decimal: x". */
export function parseDecimal(text: string): ApexDecimal {
    return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)
        ? ApexDecimal.of(text)
        : raise('System.TypeException', `Invalid decimal: ${text}`);
}
