import { raise } from '../../values/exceptions/raise.ts';
import { typeOf } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';
import { formatNumber } from './numberFormat.ts';
import { decimalOf, integerPart } from './numberOf.ts';
import { parseDecimal, parseInteger } from './parseNumber.ts';
import { required } from '../rows/required.ts';

/** System.Integer (Apex Reference Guide, "Integer Class"). */
export const integerClass = defineClass({
    name: 'System.Integer',
    kind: 'class',
    static: {
        'Integer valueOf(String text)': required(parseInteger),
        // unlike a String, an Object or a Decimal may be null
        'Integer valueOf(Object value)': (value: ApexValue) => {
            if (value === null) {
                return null;
            }
            if (typeof value === 'string') {
                // a text that is held as an Object may have a fraction (fact library-integer-of-object)
                return /^[+-]?\d+\.\d+$/.test(value) ? integerPart(parseDecimal(value)) : parseInteger(value);
            }
            const number = decimalOf(value);
            return number === null
                ? raise('System.TypeException', `Invalid integer: ${typeOf(value)!.name}`)
                : integerPart(number);
        }
    },
    instance: {
        'String format()': (self: number) => formatNumber(String(self))
    }
});
