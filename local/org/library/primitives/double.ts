import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { typeOf } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';
import { formatNumber } from './numberFormat.ts';
import { decimalOf, doubleToInteger, doubleToLong } from './numberOf.ts';
import { parseDouble } from './parseNumber.ts';
import { required } from '../rows/required.ts';

/** System.Double (Apex Reference Guide, "Double Class"). */
export const doubleClass = defineClass({
    name: 'System.Double',
    kind: 'class',
    static: {
        'Double valueOf(String text)': required(parseDouble),
        'Double valueOf(Object value)': required((value: ApexValue) => {
            if (typeof value === 'string') {
                return parseDouble(value);
            }
            const number = decimalOf(value);
            return number === null
                ? raise('System.TypeException', `Invalid double: ${typeOf(value)!.name}`)
                : new ApexDouble(number.toNumber());
        })
    },
    instance: {
        'String format()': (self: ApexDouble) => formatNumber(String(self.value)),
        'Integer intValue()': (self: ApexDouble) => doubleToInteger(self.value),
        'Long longValue()': (self: ApexDouble) => doubleToLong(self.value),
        'Long round()': (self: ApexDouble) => doubleToLong(Math.floor(self.value + 0.5))
    }
});
