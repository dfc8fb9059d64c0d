import type { ApexType } from './model.ts';
import { supertypes } from './hierarchy.ts';
import { isPrimitive, OBJECT } from './primitives.ts';
import { sameType, typeKey } from './typeName.ts';

/** Implicit conversions between primitives: from → to. Double and Decimal convert both ways, as do String and Id. */
const CONVERSIONS: Readonly<Record<string, readonly string[]>> = {
    Integer: ['Long', 'Double', 'Decimal'],
    Long: ['Double', 'Decimal'],
    Double: ['Decimal'],
    Decimal: ['Double'],
    String: ['Id'],
    Id: ['String'],
    Date: ['Datetime']
};

/**
 * May a value of one type stand where the other is wanted, without a cast (assignment, argument, return)?
 * Lists and the values of maps follow their elements; sets must fit exactly, but for records and the generic SObject.
 */
export function isAssignable(from: ApexType, to: ApexType): boolean {
    if (from.kind === 'error' || to.kind === 'error' || from === to) {
        return true;
    }
    if (from.kind === 'void' || to.kind === 'void') {
        return false;
    }
    if (from.kind === 'null' || isPrimitive(to, 'Object') || sameType(from, to)) {
        return true;
    }
    if (from.kind === 'primitive' && to.kind === 'primitive') {
        return CONVERSIONS[from.name]?.includes(to.name) ?? false;
    }
    return structured(from, to);
}

function structured(from: ApexType, to: ApexType): boolean {
    switch (to.kind) {
        case 'sobject':
            return from.kind === 'sobject' && (to.name === null || isPointed(from) || isPointed(to));
        case 'list':
            return from.kind === 'list' && isElementAssignable(from.of, to.of);
        case 'set':
            return from.kind === 'set' && isRecordWidening(from.of, to.of);
        case 'map':
            return from.kind === 'map' && sameType(from.key, to.key) && isValueAssignable(from.value, to.value);
        case 'class':
            return isClassAssignable(from, to);
        default:
            return false;
    }
}

/** What is behind a lookup with several targets fits each of them; which one it is, the run finds out. */
function isPointed(type: Extract<ApexType, { kind: 'sobject' }>): boolean {
    return type.name === 'Name';
}

/** Elements of lists: subclasses, records either way (checked at run time), anything as Object, Id as String. */
function isElementAssignable(from: ApexType, to: ApexType): boolean {
    if (from.kind === 'sobject' && to.kind === 'sobject') {
        return sameType(from, to) || from.name === null || to.name === null;
    }
    const bothNumbers = isPrimitive(to, 'Integer', 'Long', 'Double', 'Decimal', 'Datetime');
    return sameType(from, to) || (!bothNumbers && from.kind !== 'null' && isAssignable(from, to));
}

/** Values of maps: like elements of lists, but the generic SObject is not taken for a certain record. */
function isValueAssignable(from: ApexType, to: ApexType): boolean {
    return from.kind === 'sobject' && to.kind === 'sobject'
        ? isRecordWidening(from, to)
        : isElementAssignable(from, to);
}

function isRecordWidening(from: ApexType, to: ApexType): boolean {
    return sameType(from, to) || (from.kind === 'sobject' && to.kind === 'sobject' && to.name === null);
}

function isClassAssignable(from: ApexType, to: Extract<ApexType, { kind: 'class' }>): boolean {
    if (from.kind === 'list' || from.kind === 'set') {
        return to.class.name === 'System.Iterable' && isArgumentAssignable(from.of, to.args[0] ?? OBJECT);
    }
    for (const type of supertypes(from)) {
        if (type.class === to.class) {
            return to.args.every((arg, index) => isArgumentAssignable(type.args[index] ?? OBJECT, arg));
        }
    }
    return false;
}

/** Arguments of interfaces are taken either way (`Iterable<Object>` as `Iterable<String>`); the run checks the elements. */
function isArgumentAssignable(from: ApexType, to: ApexType): boolean {
    return to.kind === 'parameter' || isElementAssignable(from, to) || isElementAssignable(to, from);
}

/** How far a conversion is from an exact match; smaller wins an overload. Only asked when `isAssignable`. */
export function conversionDistance(from: ApexType, to: ApexType): number {
    if (from.kind === 'null' || from.kind === 'error' || sameType(from, to)) {
        return 0;
    }
    if (isPrimitive(to, 'Object')) {
        return 100;
    }
    if (from.kind === 'primitive' && to.kind === 'primitive') {
        return 1 + (CONVERSIONS[from.name]?.indexOf(to.name) ?? 0);
    }
    if (from.kind === 'class' && to.kind === 'class') {
        const keys = [...supertypes(from)].map((type) => typeKey({ ...type, args: [] }));
        return 1 + keys.indexOf(typeKey({ ...to, args: [] }));
    }
    return to.kind === 'class' ? 10 : 5;
}
