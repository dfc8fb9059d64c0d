import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { defineClass, type Implementation } from '../rows/definition.ts';
import { doubleToLong, integerPart, longPart } from './numberOf.ts';
import { required } from '../rows/required.ts';

/** A function of numbers as two rows, for Decimal and for Double; Decimals go through a double as on the platform. */
function real(name: string, apply: (value: number) => number): Record<string, Implementation> {
    return {
        [`Decimal ${name}(Decimal value)`]: required((value: ApexDecimal) =>
            ApexDecimal.ofNumber(finite(apply(value.toNumber())))
        ),
        [`Double ${name}(Double value)`]: required((value: ApexDouble) => new ApexDouble(apply(value.value)))
    };
}

function finite(value: number): number {
    return Number.isFinite(value) ? value : raise('System.MathException', `${value} is not a Decimal`);
}

/** The larger or the smaller one, for all the pairs of types that Apex has. */
function choose(name: 'max' | 'min'): Record<string, Implementation> {
    const sign = name === 'max' ? 1 : -1;
    const pick = (a: ApexDecimal, b: ApexDecimal): ApexDecimal => (a.compare(b) * sign >= 0 ? a : b);
    return {
        [`Decimal ${name}(Decimal one, Double other)`]: required((one: ApexDecimal, other: ApexDouble) =>
            pick(one, ApexDecimal.ofNumber(other.value))
        ),
        [`Decimal ${name}(Decimal one, Decimal other)`]: required(pick),
        [`Double ${name}(Double one, Double other)`]: required(
            (one: ApexDouble, other: ApexDouble) => new ApexDouble(Math[name](one.value, other.value))
        ),
        [`Integer ${name}(Integer one, Integer other)`]: required((one: number, other: number) =>
            Math[name](one, other)
        ),
        [`Long ${name}(Long one, Long other)`]: required((one: bigint, other: bigint) =>
            (one > other ? 1 : -1) * sign > 0 ? one : other
        )
    };
}

/** Java's Math.rint: half to even. */
function rint(value: number): number {
    const floor = Math.floor(value);
    const rest = value - floor;
    return rest < 0.5 || (rest === 0.5 && floor % 2 === 0) ? floor : floor + 1;
}

/** System.Math (Apex Reference Guide, "Math Class"). */
export const mathClass = defineClass({
    name: 'System.Math',
    kind: 'class',
    fields: {
        'static Double E': { get: () => new ApexDouble(Math.E) },
        'static Double PI': { get: () => new ApexDouble(Math.PI) }
    },
    static: {
        ...real('acos', Math.acos),
        ...real('asin', Math.asin),
        ...real('atan', Math.atan),
        ...real('cbrt', Math.cbrt),
        ...real('cos', Math.cos),
        ...real('cosh', Math.cosh),
        ...real('exp', Math.exp),
        ...real('log', Math.log),
        ...real('log10', Math.log10),
        ...real('signum', Math.sign),
        ...real('sin', Math.sin),
        ...real('sinh', Math.sinh),
        ...real('sqrt', Math.sqrt),
        ...real('tan', Math.tan),
        ...real('tanh', Math.tanh),
        ...choose('max'),
        ...choose('min'),
        'Decimal abs(Decimal value)': required((value: ApexDecimal) =>
            value.value.isNegative() ? value.negated() : value
        ),
        'Double abs(Double value)': required((value: ApexDouble) => new ApexDouble(Math.abs(value.value))),
        'Integer abs(Integer value)': required((value: number) => Math.abs(value) | 0),
        'Long abs(Long value)': required((value: bigint) => BigInt.asIntN(64, value < 0n ? -value : value)),
        'Decimal atan2(Decimal y, Decimal x)': required((y: ApexDecimal, x: ApexDecimal) =>
            ApexDecimal.ofNumber(Math.atan2(y.toNumber(), x.toNumber()))
        ),
        'Double atan2(Double y, Double x)': required(
            (y: ApexDouble, x: ApexDouble) => new ApexDouble(Math.atan2(y.value, x.value))
        ),
        'Decimal ceil(Decimal value)': required((value: ApexDecimal) => value.withScale(0, 'CEILING')),
        'Double ceil(Double value)': required((value: ApexDouble) => new ApexDouble(Math.ceil(value.value))),
        'Decimal floor(Decimal value)': required((value: ApexDecimal) => value.withScale(0, 'FLOOR')),
        'Double floor(Double value)': required((value: ApexDouble) => new ApexDouble(Math.floor(value.value))),
        'Decimal rint(Decimal value)': required((value: ApexDecimal) => value.withScale(0, 'HALF_EVEN')),
        'Double rint(Double value)': required((value: ApexDouble) => new ApexDouble(rint(value.value))),
        'Integer mod(Integer dividend, Integer divisor)': required((dividend: number, divisor: number) =>
            divisor === 0 ? divideByZero() : (dividend % divisor) | 0
        ),
        'Long mod(Long dividend, Long divisor)': required((dividend: bigint, divisor: bigint) =>
            divisor === 0n ? divideByZero() : dividend % divisor
        ),
        'Double pow(Double base, Double exponent)': required(
            (base: ApexDouble, exponent: ApexDouble) => new ApexDouble(Math.pow(base.value, exponent.value))
        ),
        'Double random()': () => new ApexDouble(Math.random()),
        'Integer round(Decimal value)': required((value: ApexDecimal) => integerPart(value.withScale(0, 'HALF_EVEN'))),
        'Integer round(Double value)': required((value: ApexDouble) =>
            Number(BigInt.asIntN(32, doubleToLong(Math.floor(value.value + 0.5))))
        ),
        'Long roundToLong(Decimal value)': required((value: ApexDecimal) => longPart(value.withScale(0, 'HALF_EVEN'))),
        'Long roundToLong(Double value)': required((value: ApexDouble) => doubleToLong(Math.floor(value.value + 0.5)))
    }
});

function divideByZero(): never {
    return raise('System.MathException', 'Divide by 0');
}
