import fc from 'fast-check';
import { Decimal as Exact } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { ApexDecimal, type RoundingMode } from '../primitives/apexDecimal.ts';
import { apexEquals, sameValue } from '../equality.ts';

const d = (text: string): ApexDecimal => ApexDecimal.of(text);

describe('Decimal', () => {
    it('keeps the scale as BigDecimal does', () => {
        expect(d('1.10').plus(d('2')).apexText()).toBe('3.10');
        expect(d('1.10').times(d('2.5')).apexText()).toBe('2.750');
        expect(d('5').minus(d('5.00')).apexText()).toBe('0.00');
    });

    it('divides to 33 significant digits, half up (quoted from an org)', () => {
        expect(d('1').dividedBy(d('31.0')).apexText()).toBe('0.0322580645161290322580645161290323');
        expect(d('3').dividedBy(d('7')).apexText()).toBe('0.428571428571428571428571428571429');
        expect(d('10').dividedBy(d('4')).apexText()).toBe('2.5');
        expect(d('1.00').dividedBy(d('1')).apexText()).toBe('1.00');
    });

    it('compares without the scale but hashes with it', () => {
        expect(apexEquals(d('1.1'), d('1.10'))).toBe(true);
        expect(sameValue(d('1.1'), d('1.10'))).toBe(false);
        expect(apexEquals(1, d('1.0'))).toBe(true);
    });

    it('rounds', () => {
        expect(d('2.345').withScale(2).apexText()).toBe('2.35');
        expect(d('2.345').withScale(2, 'HALF_EVEN').apexText()).toBe('2.34');
        expect(d('2.3').withScale(3).apexText()).toBe('2.300');
        expect(d('1250').withScale(-2).plainText()).toBe('1300');
        expect(() => d('2.345').withScale(2, 'UNNECESSARY')).toThrow();
    });

    it('prints very small numbers with an exponent', () => {
        expect(d('0.000001').apexText()).toBe('0.000001');
        expect(d('0.0000001').apexText()).toBe('1E-7');
        expect(d('0.00000012').apexText()).toBe('1.2E-7');
    });
});

describe('Decimal of few digits', () => {
    const Wide = Exact.clone({ precision: 1000, toExpNeg: -9e15, toExpPos: 9e15 });
    const short = fc
        .tuple(fc.bigInt(-(10n ** 17n), 10n ** 17n), fc.nat(17), fc.nat(16))
        .map(([digits, cut, scale]) => textOf(digits / 10n ** BigInt(cut), scale));
    const modes: RoundingMode[] = ['CEILING', 'DOWN', 'FLOOR', 'HALF_DOWN', 'HALF_EVEN', 'HALF_UP', 'UP'];

    function textOf(digits: bigint, scale: number): string {
        const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
        const whole = scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`;
        return `${digits < 0n ? '-' : ''}${whole}`;
    }

    /** The same number, kept as one of many digits. */
    function wide(text: string): ApexDecimal {
        return new ApexDecimal(new Wide(text), text.includes('.') ? text.length - text.indexOf('.') - 1 : 0);
    }

    function told(value: ApexDecimal): unknown {
        return [value.apexText(), value.plainText(), value.scale, value.toNumber(), value.keyText(), value.apexHash()];
    }

    it('counts as one of many digits does', () => {
        fc.assert(
            fc.property(short, short, (a, b) => {
                expect(told(d(a).plus(d(b)))).toEqual(told(wide(a).plus(wide(b))));
                expect(told(d(a).minus(d(b)))).toEqual(told(wide(a).minus(wide(b))));
                expect(told(d(a).times(d(b)))).toEqual(told(wide(a).times(wide(b))));
                expect(Math.sign(d(a).compare(d(b)))).toBe(wide(a).compare(wide(b)));
                expect(d(a).apexEquals(wide(b))).toBe(wide(a).apexEquals(d(b)));
                expect(told(d(a).minus(d(a)).times(d(b)))).toEqual(
                    told(
                        d('0')
                            .times(d(b))
                            .withScale(d(a).times(d(b)).scale)
                    )
                );
                expect(told(d(a).negated())).toEqual(told(wide(a).negated()));
            }),
            { numRuns: 3000 }
        );
    });

    it('rounds as one of many digits does', () => {
        fc.assert(
            fc.property(short, fc.integer({ min: -3, max: 25 }), fc.constantFrom(...modes), (text, scale, mode) => {
                expect(told(d(text).withScale(scale, mode))).toEqual(told(wide(text).withScale(scale, mode)));
            }),
            { numRuns: 3000 }
        );
    });

    it('reads doubles by their shortest text', () => {
        fc.assert(
            fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
                expect(ApexDecimal.ofNumber(value).toNumber()).toBe(value + 0);
            })
        );
    });
});
