import { ApexObject } from '../../values/objects/apexObject.ts';
import { allocate } from '../../values/objects/construct.ts';
import { apexEquals, hashOf } from '../../values/equality.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { textOf } from '../../values/text.ts';
import { typeOf } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';

/** What every value answers whose own class does not. */
export const objectClass = defineClass({
    name: 'System.Object',
    kind: 'class',
    virtual: true,
    instance: {
        'String toString()': (self: object) => textOf(self),
        'Boolean equals(Object other)': (self: object, other: ApexValue) => apexEquals(self, other),
        'Integer hashCode()': (self: object) => hashOf(self),
        'Object clone()': cloneObject
    }
});

/** A shallow copy: another object of the same class with the same fields. */
function cloneObject(self: object): object {
    if (!(self instanceof ApexObject)) {
        throw new Refused(`clone() of ${typeOf(self)?.name ?? 'this object'}`);
    }
    return Object.assign(allocate(self.constructor), self);
}
