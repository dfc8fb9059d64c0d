import type { ApexType, ClassInfo, PrimitiveName } from './model.ts';

function primitive(name: PrimitiveName): ApexType {
    return { kind: 'primitive', name };
}

export const INTEGER = primitive('Integer');
export const LONG = primitive('Long');
export const DOUBLE = primitive('Double');
export const DECIMAL = primitive('Decimal');
export const STRING = primitive('String');
export const BOOLEAN = primitive('Boolean');
export const ID = primitive('Id');
export const DATE = primitive('Date');
export const DATETIME = primitive('Datetime');
export const TIME = primitive('Time');
export const BLOB = primitive('Blob');
export const OBJECT = primitive('Object');
export const VOID: ApexType = { kind: 'void' };
export const NULL: ApexType = { kind: 'null' };
export const ERROR: ApexType = { kind: 'error' };
/** The generic SObject. */
export const SOBJECT: ApexType = { kind: 'sobject', name: null };

/** Primitives by lower-case name. */
export const PRIMITIVES: ReadonlyMap<string, ApexType> = new Map(
    [INTEGER, LONG, DOUBLE, DECIMAL, STRING, BOOLEAN, ID, DATE, DATETIME, TIME, BLOB, OBJECT].map((type) => [
        type.kind === 'primitive' ? type.name.toLowerCase() : '',
        type
    ])
);

export function listOf(of: ApexType): ApexType {
    return { kind: 'list', of };
}

export function setOf(of: ApexType): ApexType {
    return { kind: 'set', of };
}

export function mapOf(key: ApexType, value: ApexType): ApexType {
    return { kind: 'map', key, value };
}

export function sobjectOf(name: string): ApexType {
    return { kind: 'sobject', name };
}

export function classType(info: ClassInfo, args: readonly ApexType[] = []): ApexType {
    return { kind: 'class', class: info, args };
}

export function isPrimitive(type: ApexType, ...names: readonly PrimitiveName[]): boolean {
    return type.kind === 'primitive' && names.includes(type.name);
}

export function isNumeric(type: ApexType): boolean {
    return isPrimitive(type, 'Integer', 'Long', 'Double', 'Decimal');
}
