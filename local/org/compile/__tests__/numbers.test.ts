import { beforeAll, describe, expect, it } from 'vitest';
import { program } from './run.ts';

const source = `
public class Numbers {
    public static Integer divide(Integer a, Integer b) { return a / b; }
    public static Integer overflow() { Integer i = 2147483647; i++; return i; }
    public static Integer product() { Integer i = 65536; return i * 65537; }
    public static Long longs() { Long l = 9223372036854775807L; l += 1; return l; }
    public static Long widening() { Integer i = 5; Long l = i; return l * 2; }
    public static String decimals() { Decimal d = 1.10; return '' + (d + 2) + ' ' + (d * 2.5) + ' ' + (1 / 31.0); }
    public static String doubles() { Double d = 1; return '' + d + ' ' + (d / 4); }
    public static Integer nullOperand() { Integer i; return i + 1; }
    public static Boolean nullCompare() { Integer i; return i < 5 || i >= 5; }
    public static Boolean nullCondition() { Boolean b; if (b) { return true; } return false; }
    public static Integer compound() { Integer i = 7; i += 3; i *= 2; i -= 1; i /= 2; i <<= 2; i |= 1; return i; }
    public static String increments() { Integer i = 1; Integer j = i++ + ++i; return i + ' ' + j; }
    public static Boolean mixed() { Integer i = 2; Long l = 2; Decimal d = 2.00; return i == l && l == d && d == 2; }
    public static Integer bits() { return (5 & 3) + (5 | 3) + (5 ^ 3) + (-8 >> 1) + (-8 >>> 28); }
    public static Integer casted() { Decimal d = 7.9; return (Integer) d; }
    public static Object untyped() { Object o = 5; Decimal d = (Decimal) o; return d; }
    public static Object wrongCast() { Object o = 'x'; return (Integer) o; }
    public static Decimal ternary(Boolean b) { return b ? 1 : 2.50; }
}`;

describe('numbers', () => {
    let run: ReturnType<typeof program>;
    beforeAll(() => {
        run = program(source);
    });

    it('divides towards zero and not by zero', () => {
        expect(run('Numbers.divide', -7, 2)).toBe('-3');
        expect(run('Numbers.divide', 1, 0)).toBe('System.MathException: Divide by 0');
    });

    it('wraps at 32 and 64 bits', () => {
        expect(run('Numbers.overflow')).toBe('-2147483648');
        expect(run('Numbers.product')).toBe('65536');
        expect(run('Numbers.longs')).toBe('-9223372036854775808');
    });

    it('widens where the place wants a wider number', () => {
        expect(run('Numbers.widening')).toBe('10');
        expect(run('Numbers.ternary', true)).toBe('1');
        expect(run('Numbers.ternary', false)).toBe('2.50');
        expect(run('Numbers.mixed')).toBe('true');
    });

    it('keeps the scale of decimals and prints doubles as Java does', () => {
        expect(run('Numbers.decimals')).toBe('3.10 2.750 0.0322580645161290322580645161290323');
        expect(run('Numbers.doubles')).toBe('1.0 0.25');
    });

    it('raises on null operands and conditions, but compares null to false', () => {
        const npe = 'System.NullPointerException: Attempt to de-reference a null object';
        expect(run('Numbers.nullOperand')).toBe(npe);
        expect(run('Numbers.nullCondition')).toBe(npe);
        expect(run('Numbers.nullCompare')).toBe('false');
    });

    it('assigns and increments', () => {
        expect(run('Numbers.compound')).toBe('37');
        expect(run('Numbers.increments')).toBe('3 4');
        expect(run('Numbers.bits')).toBe('25');
    });

    it('casts', () => {
        expect(run('Numbers.casted')).toBe('7');
        expect(run('Numbers.untyped')).toBe('5');
        expect(run('Numbers.wrongCast')).toBe(
            'System.TypeException: Invalid conversion from runtime type String to Integer'
        );
    });
});
