import { ApexException } from './exceptions/apexException.ts';
import { ApexDate } from './primitives/apexDate.ts';
import { ApexDatetime } from './primitives/apexDatetime.ts';
import { ApexList } from './collections/apexList.ts';
import { ApexMap } from './collections/apexMap.ts';
import { ApexSet } from './collections/apexSet.ts';
import { ApexObject } from './objects/apexObject.ts';
import { allFields, classRegistry, type ClassMeta, type FieldMeta } from './objects/classMeta.ts';
import { typeOf } from './objects/typeOf.ts';
import { SObjectValue } from './records/sobject.ts';
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

/** `seen` holds what stands in the text already: it is not written a second time. */
function objectText(value: object, seen: Set<object>): string {
    workStep();
    const printable = value as Printable;
    const own = printable['tostring()'];
    if (own !== undefined) {
        return String(own.call(value));
    }
    if (seen.has(value)) {
        return '(already output)';
    }
    if (isWrittenOnce(value)) {
        seen.add(value);
    }
    return (
        collectionText(value, seen) ?? exceptionText(value, seen) ?? printable.apexText?.() ?? fieldsText(value, seen)
    );
}

function isWrittenOnce(value: object): boolean {
    const collection = value instanceof ApexList || value instanceof ApexSet || value instanceof ApexMap;
    return collection || value instanceof ApexObject || value instanceof ApexException || value instanceof SObjectValue;
}

/** What stands in another value, such as an element of a list, is written as behind a plus sign. */
function nested(value: ApexValue, seen: Set<object>): string {
    const isDate = value instanceof ApexDate || value instanceof ApexDatetime;
    return typeof value === 'object' && value !== null && !isDate ? objectText(value, seen) : concatText(value);
}

function collectionText(value: object, seen: Set<object>): string | undefined {
    if (value instanceof ApexList) {
        return `(${firstTen(value.items, (item) => nested(item, seen))})`;
    }
    if (value instanceof ApexSet) {
        return `{${firstTen(
            byText([...value], (item) => item),
            (item) => nested(item, seen)
        )}}`;
    }
    if (value instanceof ApexMap) {
        const entries = byText([...value.entries()], ([key]) => key);
        return `{${firstTen(entries, ([key, item]) => `${nested(key, seen)}=${nested(item, seen)}`)}}`;
    }
    return undefined;
}

/** Apex Reference Guide, toString() of List, Set and Map: up to ten items, then an ellipsis. */
function firstTen<T>(items: readonly T[], text: (item: T) => string): string {
    const shown = items.slice(0, 10).map(text);
    return [...shown, ...(items.length > 10 ? ['...'] : [])].join(', ');
}

/** Sets and maps whose keys are all texts are written in the order of these (fact values-texts-of-objects). */
function byText<T>(items: readonly T[], key: (item: T) => ApexValue): readonly T[] {
    const areTexts = items.every((item) => typeof key(item) === 'string');
    return areTexts ? items.toSorted((a, b) => (String(key(a)) < String(key(b)) ? -1 : 1)) : items;
}

/**
 * `FooException:[a=1]: message` for exceptions of classes written in Apex (fact values-custom-exception-text), as whose
 * kin the platform's IllegalArgumentException shows itself, which only Apex throws.
 */
function exceptionText(value: object, seen: Set<object>): string | undefined {
    if (!(value instanceof ApexException)) {
        return undefined;
    }
    if (value.typeName === 'System.IllegalArgumentException') {
        return `IllegalArgumentException:[]: ${value.text}`;
    }
    return classRegistry.find(value.typeName) && `${fieldsText(value, seen)}: ${value.text}`;
}

/**
 * `Foo:[Base.c=2, a=1, b=null]`: the fields in the order of their names, as Apex prints an object without `toString()`;
 * inner classes by their own name.
 */
function fieldsText(value: object, seen: Set<object>): string {
    const name = typeOf(value)!.name;
    const generated = classRegistry.find(name);
    if (generated === undefined) {
        return name;
    }
    const fields = allFields(generated.meta)
        .filter((field) => !field.static)
        .map((field) => {
            const inherited = generated.meta.fields.includes(field) ? '' : `${declaring(generated.meta, field)}.`;
            return { name: `${inherited}${field.name}`, js: field.js };
        })
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name: field, js }) => {
            const held = (value as Record<string, ApexValue | undefined>)[js];
            return `${field}=${nested(held ?? null, seen)}`;
        });
    return `${name.slice(name.lastIndexOf('.') + 1)}:[${fields.join(', ')}]`;
}

/** The name of the class above this one that declares the field. */
function declaring(meta: ClassMeta, field: FieldMeta): string {
    const above = meta.superclass === null ? undefined : classRegistry.find(meta.superclass)?.meta;
    if (above === undefined || above.fields.includes(field)) {
        const name = above?.name ?? meta.name;
        return name.slice(name.lastIndexOf('.') + 1);
    }
    return declaring(above, field);
}
