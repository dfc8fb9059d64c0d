import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import type { ApexValue } from '../../values/value.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';
import { formatNumber } from './numberFormat.ts';
import { integerPart, longPart } from './numberOf.ts';
import { parseDecimal } from './parseNumber.ts';
import { required, requiredOf } from '../rows/required.ts';
import { roundingMode } from './roundingMode.ts';

/** System.Decimal (Apex Reference Guide, "Decimal Class"): java.math.BigDecimal. */
export const decimalClass = defineClass({
    name: 'System.Decimal',
    kind: 'class',
    static: {
        'Decimal valueOf(Double value)': required((value: ApexDouble) => parseDecimal(value.apexText())),
        'Decimal valueOf(Long value)': required((value: bigint) => ApexDecimal.ofLong(value)),
        'Decimal valueOf(String text)': required(parseDecimal)
    },
    instance: {
        'Decimal abs()': (self: ApexDecimal) => (self.value.isNegative() ? self.negated() : self),
        'Decimal divide(Decimal divisor, Integer scale)': requiredOf(
            (self: ApexDecimal, divisor: ApexDecimal, scale: number) =>
                self.dividedTo(divisor, within(scale), 'HALF_EVEN')
        ),
        'Decimal divide(Decimal divisor, Integer scale, Object mode)': requiredOf(
            (self: ApexDecimal, divisor: ApexDecimal, scale: number, mode: ApexValue) =>
                self.dividedTo(divisor, within(scale), roundingMode(mode))
        ),
        'Double doubleValue()': (self: ApexDecimal) => new ApexDouble(self.toNumber()),
        'String format()': (self: ApexDecimal) => formatNumber(self.plainText()),
        'Integer intValue()': integerPart,
        'Long longValue()': longPart,
        'Decimal pow(Integer exponent)': requiredOf(power),
        'Integer precision()': (self: ApexDecimal) => self.precision(),
        'Long round()': (self: ApexDecimal) => longPart(self.withScale(0, 'HALF_EVEN')),
        'Long round(RoundingMode mode)': requiredOf((self: ApexDecimal, mode: ApexValue) =>
            longPart(self.withScale(0, roundingMode(mode)))
        ),
        'Integer scale()': (self: ApexDecimal) => self.scale,
        'Decimal setScale(Integer scale)': requiredOf((self: ApexDecimal, scale: number) =>
            self.withScale(within(scale), 'HALF_EVEN')
        ),
        'Decimal setScale(Integer scale, RoundingMode mode)': requiredOf(
            (self: ApexDecimal, scale: number, mode: ApexValue) => self.withScale(within(scale), roundingMode(mode))
        ),
        'Decimal stripTrailingZeros()': stripTrailingZeros,
        'String toPlainString()': (self: ApexDecimal) => self.plainText()
    }
});

/** "Scale must be between -33 and 33" is what the Apex Reference Guide says of `setScale` and `divide`. */
function within(scale: number): number {
    return Math.abs(scale) <= 33 ? scale : raise('System.MathException', `Scale must be between -33 and 33: ${scale}`);
}

/** 0 to 32,767; the scale grows with the exponent, as BigDecimal.pow has it. */
function power(self: ApexDecimal, exponent: number): ApexDecimal {
    if (exponent < 0 || exponent > 32767) {
        raise('System.MathException', `Exponent must be between 0 and 32767: ${exponent}`);
    }
    return self.toThe(exponent);
}

/** `1.10` → `1.1`, `100` → `1E+2` with scale -2, zero → `0`. */
function stripTrailingZeros(self: ApexDecimal): ApexDecimal {
    if (self.value.isZero()) {
        return ApexDecimal.ofInteger(0);
    }
    const zeros = /0*$/.exec(self.value.abs().toFixed().replace('.', ''))![0].length;
    const places = self.value.decimalPlaces();
    return new ApexDecimal(self.value, places > 0 ? places : -zeros);
}
