import { expect, it } from 'vitest';
import { program } from './run.ts';

const million = "String m = 'x'.repeat(1000000);";
const run = program(`
public class Huge {
    public static Object repeated() { return 'ab'.repeat(6000001).length(); }
    public static Object repeatedApart() { return 'ab'.repeat(',', 6000000).length(); }
    public static Object padded() { return 'x'.leftPad(12000001).length() + 'x'.rightPad(1).length(); }
    public static Object centred() { return 'x'.center(12000001, '*').length(); }
    public static Object replaced() { ${million} return m.replace('x', 'yyyyyyyyyyyyy').length(); }
    public static Object replacedAll() { ${million} return m.replaceAll('x', 'yyyyyyyyyyyyy').length(); }
    public static Object joined() { ${million} return String.join(new List<String>{ m, m, m, m, m, m, m, m, m, m, m, m, m }, '').length(); }
    public static Object grown() { ${million} String s = ''; for (Integer i = 0; i < 13; i++) { s += m; } return s.length(); }
    public static Object put() { ${million} String s = ''; for (Integer i = 0; i < 13; i++) { s = s + m; } return s.length(); }
    public static Object written() {
        List<Object> twice = new List<Object>{ 'x'.repeat(1000) };
        for (Integer i = 0; i < 40; i++) { twice = new List<Object>{ twice, twice }; }
        return JSON.serialize(twice).length();
    }
    public static Object fits() { ${million} return 'ab'.repeat(6000000).length() + m.replace('x', 'yy').length(); }
    public static Object digits() {
        Decimal d = 9.99;
        for (Integer i = 0; i < 20; i++) { d = d * d; }
        return d;
    }
    public static Object power() { return (9.99).pow(32767); }
    public static Object manyDigits() { return (1.1).pow(900) * 10; }
}`);

it.each('repeated repeatedApart padded centred replaced replacedAll joined grown put written'.split(' '))(
    'one step does not pass the heap: %s',
    (name) => {
        expect(run(`Huge.${name}`)).toMatch(/^System\.LimitException: Apex heap size too large: 1[2-9]\d{6}$/);
    }
);

it('what fits is made', () => {
    expect(run('Huge.fits')).toBe('14000000');
    expect(run('Huge.manyDigits')).toMatch(/^\d+\.\d{899}1$|^\d+\.\d{900}$/);
});

it.each(['digits', 'power'])('decimals are exact or not there: %s', (name) => {
    expect(() => run(`Huge.${name}`)).toThrow('a Decimal of a thousand digits');
});
