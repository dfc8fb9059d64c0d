import { describe, expect, it } from 'vitest';
import { ApexDecimal } from '../primitives/apexDecimal.ts';
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
