import { hashOf, sameValue } from '../values/equality.ts';
import { textOf } from '../values/text.ts';
import type { ApexValue } from '../values/value.ts';
import { defineClass } from './definition.ts';

/** What every value answers whose own class does not. */
export const objectClass = defineClass({
    name: 'System.Object',
    kind: 'class',
    virtual: true,
    instance: {
        'String toString()': (self: object) => textOf(self),
        'Boolean equals(Object other)': (self: object, other: ApexValue) => sameValue(self, other),
        'Integer hashCode()': (self: object) => hashOf(self)
    }
});
