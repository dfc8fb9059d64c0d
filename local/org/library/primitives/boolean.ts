import { raise } from '../../values/exceptions/raise.ts';
import { typeOf } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';
import { required } from '../rows/required.ts';

/** System.Boolean (Apex Reference Guide, "Boolean Class"): any text but `true` is false. */
export const booleanClass = defineClass({
    name: 'System.Boolean',
    kind: 'class',
    static: {
        'Boolean valueOf(String text)': required((text: string) => text.toLowerCase() === 'true'),
        'Boolean valueOf(Object value)': required((value: ApexValue) => {
            if (typeof value === 'boolean') {
                return value;
            }
            return typeof value === 'string'
                ? value.toLowerCase() === 'true'
                : raise('System.TypeException', `Invalid boolean: ${typeOf(value)!.name}`);
        })
    }
});
