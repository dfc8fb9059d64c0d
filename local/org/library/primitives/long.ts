import { defineClass } from '../rows/definition.ts';
import { formatNumber } from './numberFormat.ts';
import { parseLong } from './parseNumber.ts';
import { required } from '../rows/required.ts';

/** System.Long (Apex Reference Guide, "Long Class"). */
export const longClass = defineClass({
    name: 'System.Long',
    kind: 'class',
    static: {
        'Long valueOf(String text)': required(parseLong)
    },
    instance: {
        'String format()': (self: bigint) => formatNumber(self.toString()),
        'Integer intValue()': (self: bigint) => Number(BigInt.asIntN(32, self))
    }
});
