import type { ApexEnum } from '../../values/primitives/apexEnum.ts';
import { hashOf } from '../../values/equality.ts';
import type { ApexValue } from '../../values/value.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { defineClass } from '../rows/definition.ts';
import { libraryClass } from '../index.ts';

/** The methods of every constant of an enum (Apex Developer Guide, "Enums"). */
export const enumClass = defineClass({
    name: 'System.Enum',
    kind: 'class',
    instance: {
        'String name()': (self: ApexEnum) => self.name,
        'Integer ordinal()': (self: ApexEnum) => {
            if (libraryClass(self.typeName)?.unordered) {
                throw new Refused(`${self.typeName}.ordinal()`);
            }
            return self.ordinal;
        },
        'String toString()': (self: ApexEnum) => self.name,
        'Boolean equals(Object other)': (self: ApexEnum, other: ApexValue) => self === other,
        // not the identity: a hash code that outlives the transaction must not depend on the run
        'Integer hashCode()': (self: ApexEnum) => hashOf(`${self.typeName}.${self.name}`)
    }
});
