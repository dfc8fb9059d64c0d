import { describe } from 'vitest';
import { constant, decimal, double, tableOf } from './call.ts';

describe('Integer and Long', () => {
    tableOf('Integer')([
        ['valueof(string)', ['12'], '12'],
        ['valueof(string)', ['-2147483648'], '-2147483648'],
        ['valueof(string)', ['2147483648'], 'System.TypeException: Invalid integer: 2147483648'],
        ['valueof(string)', ['abc'], 'System.TypeException: Invalid integer: abc'],
        ['valueof(string)', [''], 'System.TypeException: Invalid integer: '],
        ['valueof(string)', [null], 'System.NullPointerException: Argument cannot be null.'],
        ['valueof(object)', [decimal('3.9')], '3'],
        ['valueof(object)', ['7'], '7'],
        ['format()', [1234567], '1,234,567']
    ]);
    tableOf('Long')([
        ['valueof(string)', ['9223372036854775807'], '9223372036854775807'],
        ['valueof(string)', ['9223372036854775808'], 'System.TypeException: Invalid long: 9223372036854775808'],
        ['intvalue()', [4294967297n], '1']
    ]);
});

describe('Decimal and Double', () => {
    const mode = (name: string): ReturnType<typeof constant> => constant('System.RoundingMode', name);
    tableOf('Decimal')([
        ['valueof(string)', ['1.10'], '1.10'],
        ['valueof(string)', ['x'], 'System.TypeException: Invalid decimal: x'],
        ['valueof(double)', [double(2)], '2.0'],
        ['setscale(integer)', [decimal('5.245'), 2], '5.24'],
        ['setscale(integer)', [decimal('5.235'), 2], '5.24'],
        ['setscale(integer)', [decimal('1'), 3], '1.000'],
        ['setscale(integer,roundingmode)', [decimal('1.005'), 2, mode('HALF_UP')], '1.01'],
        ['setscale(integer,roundingmode)', [decimal('-1.001'), 2, mode('CEILING')], '-1.00'],
        ['divide(decimal,integer)', [decimal('19'), decimal('100'), 3], '0.190'],
        ['divide(decimal,integer,object)', [decimal('12.4567'), decimal('7'), 2, mode('UP')], '1.78'],
        ['divide(decimal,integer)', [decimal('1'), decimal('0'), 2], 'System.MathException: Divide by 0'],
        ['round()', [decimal('4.5')], '4'],
        ['round()', [decimal('5.5')], '6'],
        ['round()', [decimal('-5.7')], '-6'],
        ['round(roundingmode)', [decimal('2.5'), mode('HALF_UP')], '3'],
        ['format()', [decimal('12345.6789')], '12,345.679'],
        ['pow(integer)', [decimal('4.12'), 2], '16.9744'],
        ['precision()', [decimal('123.45')], '5'],
        ['scale()', [decimal('123.123')], '3'],
        ['striptrailingzeros()', [decimal('1.100')], '1.1'],
        ['striptrailingzeros()', [decimal('0.00')], '0'],
        ['toplainstring()', [decimal('12345.6789')], '12345.6789'],
        ['intvalue()', [decimal('-1.9')], '-1'],
        ['longvalue()', [decimal('376.7')], '376']
    ]);
    tableOf('Double')([
        ['valueof(string)', ['3.5'], '3.5'],
        ['valueof(string)', ['1e3'], '1000.0'],
        ['valueof(string)', ['x'], 'System.TypeException: Invalid double: x'],
        ['round()', [double(4.5)], '5'],
        ['longvalue()', [double(1e30)], '9223372036854775807']
    ]);
});

describe('Math', () => {
    tableOf('Math')([
        ['mod(integer,integer)', [-7, 3], '-1'],
        ['mod(integer,integer)', [1, 0], 'System.MathException: Divide by 0'],
        ['mod(long,long)', [7n, 4n], '3'],
        ['abs(integer)', [-2147483648], '-2147483648'],
        ['round(decimal)', [decimal('2.5')], '2'],
        ['round(double)', [double(2.5)], '3'],
        ['ceil(decimal)', [decimal('32.1')], '33'],
        ['floor(decimal)', [decimal('-32.1')], '-33'],
        ['rint(double)', [double(2.5)], '2.0'],
        ['max(decimal,decimal)', [decimal('1.10'), decimal('1.2')], '1.2'],
        ['min(long,long)', [3n, 2n], '2'],
        ['pow(double,double)', [double(2), double(10)], '1024.0'],
        ['sqrt(decimal)', [decimal('2.25')], '1.5'],
        ['signum(double)', [double(-3)], '-1.0']
    ]);
    tableOf('Boolean')([
        ['valueof(string)', ['TRUE'], 'true'],
        ['valueof(string)', ['x'], 'false'],
        ['valueof(object)', [5], 'System.TypeException: Invalid boolean: Integer']
    ]);
});
