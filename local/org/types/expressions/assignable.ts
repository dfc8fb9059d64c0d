import type { ApexType, ClassInfo } from '../world/model.ts';
import { classChain, supertypes } from '../world/hierarchy.ts';
import { isPrimitive, OBJECT } from '../world/primitives.ts';
import { sameType } from '../names/typeName.ts';

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
 * Lists and the values of maps follow their elements; sets must fit exactly.
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
            return false;
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

/** Elements of lists: whatever converts to them, records either way (checked at run time). */
function isElementAssignable(from: ApexType, to: ApexType): boolean {
    if (from.kind === 'sobject' && to.kind === 'sobject') {
        return sameType(from, to) || from.name === null || to.name === null;
    }
    return sameType(from, to) || (from.kind !== 'null' && isAssignable(from, to));
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
        return to.class.name === 'System.Iterable' && isAssignable(from.of, to.args[0] ?? OBJECT);
    }
    for (const type of supertypes(from)) {
        if (type.class === to.class) {
            return to.args.every((arg, index) => isArgumentAssignable(type.args[index] ?? OBJECT, arg));
        }
    }
    return false;
}

function isArgumentAssignable(from: ApexType, to: ApexType): boolean {
    return to.kind === 'parameter' || isAssignable(from, to);
}

/**
 * May a value be an argument where the type is wanted? Type arguments of interfaces do not count there: a
 * `Comparator<SObject>` sorts accounts, an `Iterable<Object>` is passed as one of texts.
 */
export function isPassable(from: ApexType, to: ApexType): boolean {
    if (isAssignable(from, to)) {
        return true;
    }
    const generic = from.kind === 'class' && to.kind === 'class' && to.args.length > 0 ? to.class : null;
    return generic !== null && [...supertypes(from)].some((type) => type.class === generic);
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
        return to.class.kind === 'interface' ? 1 : stepsUp(from, to.class);
    }
    if (from.kind === 'list' && to.kind === 'list') {
        return elementDistance(from.of, to.of);
    }
    if (from.kind === 'list' && to.kind === 'class') {
        return Math.max(1, elementDistance(from.of, to.args[0] ?? OBJECT));
    }
    return to.kind === 'class' ? 10 : 5;
}

/** Of elements only primitives, lists and Object count, classes and records are all alike: any list is nearer than Object. */
function elementDistance(from: ApexType, to: ApexType): number {
    if (sameType(from, to)) return 0;
    if (isPrimitive(to, 'Object')) return 50;
    if (to.kind === 'list') return Math.min(40, conversionDistance(from, to));
    return to.kind === 'primitive' ? conversionDistance(from, to) : 5;
}

/** How many `extends` lie between two classes. */
function stepsUp(from: Extract<ApexType, { kind: 'class' }>, to: ClassInfo): number {
    const steps = [...classChain(from.class)].indexOf(to);
    return steps < 0 ? 100 : steps;
}
