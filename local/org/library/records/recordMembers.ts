import { AggregateResult } from '../../values/records/aggregateResult.ts';
import { slotValue } from '../../values/records/sobject.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import { FieldToken } from './schemaTokens.ts';

/** The slot of a field by name or token; System.SObjectException "Invalid field X for Y". */
export function fieldSlot(record: SObjectValue, key: string | FieldToken | null): number {
    const name = key instanceof FieldToken ? key.field.name : (key ?? nullArgument(1));
    const given: unknown = record;
    if (given instanceof AggregateResult) {
        return raise('System.SObjectException', `Invalid field ${name} for AggregateResult`);
    }
    const slot = record.shape.slot(name, 'sobjectField');
    if (slot === undefined || (key instanceof FieldToken && key.shape !== record.shape)) {
        return raise('System.SObjectException', `Invalid field ${name} for ${record.shape.name}`);
    }
    return slot;
}

/** A field's value as Apex reads it, or what a query named so: null, or an error where the query did not ask for it. */
export function readField(record: SObjectValue, key: string | FieldToken | null): ApexValue {
    const aliased = typeof key === 'string' ? record.aliased(key) : undefined;
    if (aliased !== undefined) {
        return aliased;
    }
    return readSlot(record, fieldSlot(record, key));
}

export function readSlot(record: SObjectValue, slot: number): ApexValue {
    return slotValue(record, slot, noChildren);
}

/** An empty list of the children's type. */
export function noChildren(record: SObjectValue, slot: number): ApexList {
    const child = record.shape.childRelationships[slot - record.shape.fields.length - record.shape.parents.length]!;
    return new ApexList(typeNamed(`List<${child.childObject}>`));
}

/** The slot of a parent: by the relationship's name or by its lookup field's token. */
export function parentSlot(record: SObjectValue, key: string | FieldToken | null): number {
    const name = key instanceof FieldToken ? (key.field.relationshipName ?? '') : (key ?? nullArgument(1));
    const slot = record.shape.slot(name, 'sobjectParent');
    return slot ?? raise('System.SObjectException', `Invalid relationship ${name} for ${record.shape.name}`);
}

export function childrenSlot(record: SObjectValue, name: string | null): number {
    const slot = record.shape.slot(name ?? nullArgument(1), 'sobjectChildren');
    return slot ?? raise('System.SObjectException', `Invalid aggregate relationship ${name} for ${record.shape.name}`);
}
