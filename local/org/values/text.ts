import { ApexException } from './exceptions/apexException.ts';
import { ApexDate } from './primitives/apexDate.ts';
import { ApexDatetime } from './primitives/apexDatetime.ts';
import { ApexList } from './collections/apexList.ts';
import { ApexMap } from './collections/apexMap.ts';
import { ApexSet } from './collections/apexSet.ts';
import { allFields, classRegistry } from './objects/classMeta.ts';
import { typeOf } from './objects/typeOf.ts';
import type { ApexValue, ValueProtocol } from './value.ts';
import { workStep } from './workSteps.ts';

interface Printable extends ValueProtocol {
    'tostring()'?(): ApexValue;
}

/** What `String.valueOf(x)` prints. */
export function textOf(value: ApexValue): string {
    if (typeof value === 'string') {
        return value;
    }
    if (typeof value !== 'object' || value === null) {
        return String(value);
    }
    return objectText(value, new Set());
}

/** What `'' + x` prints: as `textOf`, but dates carry a time and datetimes are in GMT (platform notes, semantics 11). */
export function concatText(value: ApexValue): string {
    if (value instanceof ApexDatetime) {
        return value.iso().slice(0, 19).replace('T', ' ');
    }
    return value instanceof ApexDate ? `${value.iso()} 00:00:00` : textOf(value);
}

function objectText(value: object, above: Set<object>): string {
    workStep();
    const printable = value as Printable;
    const own = printable['tostring()'];
    if (own !== undefined) {
        return String(own.call(value));
    }
    if (above.has(value)) {
        return '(already output)';
    }
    above.add(value);
    try {
        return (
            collectionText(value, above) ??
            exceptionText(value, above) ??
            printable.apexText?.() ??
            fieldsText(value, above)
        );
    } finally {
        above.delete(value);
    }
}

/** What stands in another value, such as an element of a list, is written as behind a plus sign. */
function nested(value: ApexValue, above: Set<object>): string {
    const isDate = value instanceof ApexDate || value instanceof ApexDatetime;
    return typeof value === 'object' && value !== null && !isDate ? objectText(value, above) : concatText(value);
}

function collectionText(value: object, above: Set<object>): string | undefined {
    if (value instanceof ApexList) {
        return `(${value.items.map((item) => nested(item, above)).join(', ')})`;
    }
    if (value instanceof ApexSet) {
        return `{${[...value].map((item) => nested(item, above)).join(', ')}}`;
    }
    if (value instanceof ApexMap) {
        const entries = [...value.entries()].map(([key, item]) => `${nested(key, above)}=${nested(item, above)}`);
        return `{${entries.join(', ')}}`;
    }
    return undefined;
}

/**
 * `FooException:[a=1]: message` for exceptions of classes written in Apex (fact values-custom-exception-text), as whose
 * kin the platform's IllegalArgumentException shows itself, which only Apex throws.
 */
function exceptionText(value: object, above: Set<object>): string | undefined {
    if (!(value instanceof ApexException)) {
        return undefined;
    }
    if (value.typeName === 'System.IllegalArgumentException') {
        return `IllegalArgumentException:[]: ${value.text}`;
    }
    return classRegistry.find(value.typeName) && `${fieldsText(value, above)}: ${value.text}`;
}

/** `Foo:[a=1, b=null]`: the fields, as Apex prints an object without `toString()`; inner classes by their own name. */
function fieldsText(value: object, above: Set<object>): string {
    const name = typeOf(value)!.name;
    const generated = classRegistry.find(name);
    if (generated === undefined) {
        return name;
    }
    const fields = allFields(generated.meta)
        .filter((field) => !field.static)
        .map((field) => {
            const held = (value as Record<string, ApexValue | undefined>)[field.js];
            return `${field.name}=${nested(held ?? null, above)}`;
        });
    return `${name.slice(name.lastIndexOf('.') + 1)}:[${fields.join(', ')}]`;
}
