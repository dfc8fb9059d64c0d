import { ApexDecimal } from './primitives/apexDecimal.ts';
import { ApexDouble } from './primitives/apexDouble.ts';
import { ApexList } from './collections/apexList.ts';
import { keyOf } from './collections/keyOf.ts';
import type { ApexValue, ValueProtocol } from './value.ts';
import { workStep } from './workSteps.ts';

interface UserEquality extends ValueProtocol {
    'equals(object)'?(other: ApexValue): boolean | null;
    'hashcode()'?(): number | null;
}

/**
 * `a == b` by the values' own types: texts without regard to case, numbers across their types, decimals without regard
 * to scale, collections and records deep, users' objects by their `equals` if they have one, the rest by identity.
 */
export function apexEquals(a: ApexValue, b: ApexValue): boolean {
    if (a === b || a === null || b === null) {
        return a === b;
    }
    if (typeof a === 'string') {
        return typeof b === 'string' && equalText(a, b);
    }
    if (isNumeric(a) && isNumeric(b)) {
        return equalNumbers(a, b);
    }
    if (a instanceof ApexList && b instanceof ApexList) {
        return equalLists(a, b, apexEquals);
    }
    return sameObject(a, b);
}

/** Strings compared as `==` compares them: without regard to case. */
export function equalText(a: string | null, b: string | null): boolean {
    return a === b || (a !== null && b !== null && a.length === b.length && a.toLowerCase() === b.toLowerCase());
}

/** `a.equals(b)`, and what makes two keys of a map one: texts by case, decimals with their scale, never across types. */
export function sameValue(a: ApexValue, b: ApexValue): boolean {
    if (a === b || a === null || b === null) {
        return a === b;
    }
    if (a instanceof ApexList && b instanceof ApexList) {
        return equalLists(a, b, sameValue);
    }
    if (typeof a === 'object') {
        const key = keyOf(a);
        return key !== undefined && key !== a ? key === keyOf(b) : sameObject(a, b);
    }
    return false;
}

/** `hashCode()`: equal values (in the sense of `sameValue`) answer the same number. */
export function hashOf(value: ApexValue): number {
    switch (typeof value) {
        case 'string':
            return textHash(value);
        case 'number':
            return value;
        case 'boolean':
            return value ? 1231 : 1237;
        case 'bigint':
            return Number(BigInt.asIntN(32, value ^ (value >> 32n)));
        default:
            return value === null ? 0 : objectHash(value);
    }
}

function objectHash(value: object): number {
    workStep();
    const known = value as UserEquality;
    const own = known['hashcode()'];
    if (own !== undefined) {
        return own.call(value) ?? 0;
    }
    if (known.apexHash !== undefined) {
        return known.apexHash();
    }
    return known.keyText === undefined ? identityHash(value) : textHash(known.keyText());
}

const identities = new WeakMap<object, number>();
let nextIdentity = 1;

/** A number that an object keeps for life. */
function identityHash(value: object): number {
    let hash = identities.get(value);
    if (hash === undefined) {
        hash = Math.imul(nextIdentity++, 0x9e3779b1) >>> 1;
        identities.set(value, hash);
    }
    return hash;
}

function textHash(text: string): number {
    let hash = 0;
    for (let i = 0; i < text.length; i++) {
        hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    }
    return hash;
}

function sameObject(a: ApexValue, b: ApexValue): boolean {
    workStep();
    const known = a as UserEquality;
    if (known['equals(object)'] !== undefined) {
        return known['equals(object)'](b) === true;
    }
    return known.apexEquals !== undefined ? known.apexEquals(b) : false;
}

function equalLists(a: ApexList, b: ApexList, equal: (x: ApexValue, y: ApexValue) => boolean): boolean {
    workStep();
    return a.items.length === b.items.length && a.items.every((item, i) => equal(item, b.items[i]!));
}

type Numeric = number | bigint | ApexDouble | ApexDecimal;

function isNumeric(value: ApexValue): value is Numeric {
    return (
        typeof value === 'number' ||
        typeof value === 'bigint' ||
        value instanceof ApexDouble ||
        value instanceof ApexDecimal
    );
}

/** Beside a Double a Decimal is only as exact as a Double is. */
function equalNumbers(a: Numeric, b: Numeric): boolean {
    if (a instanceof ApexDouble && b instanceof ApexDecimal) return a.value === b.toNumber();
    if (a instanceof ApexDecimal && b instanceof ApexDouble) return a.toNumber() === b.value;
    if (a instanceof ApexDecimal || b instanceof ApexDecimal) {
        return exact(a).compare(exact(b)) === 0;
    }
    const plain = (value: number | bigint | ApexDouble): number | bigint =>
        value instanceof ApexDouble ? value.value : value;
    // numbers and bigints compare by value across their types here
    return plain(a) == plain(b);
}

function exact(value: Numeric): ApexDecimal {
    if (value instanceof ApexDecimal) {
        return value;
    }
    if (typeof value === 'bigint') {
        return ApexDecimal.ofLong(value);
    }
    return ApexDecimal.ofNumber(typeof value === 'number' ? value : value.value);
}
