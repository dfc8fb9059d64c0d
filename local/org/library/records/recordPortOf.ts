import type { Schema } from '../../schema/schema.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import { SObjectValue } from '../../values/records/sobject.ts';
import type { RecordMember, RecordPort } from './recordPort.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import { cloneRecord } from './cloneRecord.ts';
import { compareRecords } from './compareRecords.ts';
import { fieldType } from './fieldType.ts';

/** What JSON, Type, List.sort and clones of the pure library ask about records. */
export function recordPortOf(schema: Schema): RecordPort {
    const shapeOf = (name: string): ObjectShape => {
        const shape = schema.object(name);
        if (!shape) {
            throw new Error(`The schema has no object ${name}`);
        }
        return shape;
    };
    return {
        newRecord: (object) => blankRecord(shapeOf(object)),
        isRecord: (value) => value instanceof SObjectValue,
        cloneRecord: (record, id, deep, times, numbers) =>
            cloneRecord(record as SObjectValue, id, deep, times, numbers),
        compareRecords: (one, other) => compareRecords(one as SObjectValue, other as SObjectValue),
        objectName: (record) => (record as SObjectValue).shape.name,
        findObject: (name) => schema.object(name)?.name,
        member: (object, name) => memberOf(shapeOf(object), name),
        *members(record) {
            const value = record as SObjectValue;
            for (const slot of value.populated) {
                yield [memberAt(value.shape, slot), value.at(slot)!];
            }
        },
        setMember: (record, member, value) => {
            const kind = ({ field: 'sobjectField', parent: 'sobjectParent', children: 'sobjectChildren' } as const)[
                member.kind
            ];
            const target = record as SObjectValue;
            target.put(target.shape.slot(member.name, kind)!, value);
        }
    };
}

function memberOf(shape: ObjectShape, name: string): RecordMember | undefined {
    const slot =
        shape.slot(name, 'sobjectField') ?? shape.slot(name, 'sobjectParent') ?? shape.slot(name, 'sobjectChildren');
    return slot === undefined ? undefined : memberAt(shape, slot);
}

function memberAt(shape: ObjectShape, slot: number): RecordMember {
    const name = shape.slotName(slot);
    const field = shape.fields[slot];
    if (field) {
        return { name, kind: 'field', type: fieldType(field) };
    }
    const parent = shape.parents[slot - shape.fields.length];
    if (parent) {
        const [only, ...others] = parent.referenceTo;
        return { name, kind: 'parent', type: typeNamed(only && others.length === 0 ? only : 'SObject') };
    }
    const child = shape.childRelationships[slot - shape.fields.length - shape.parents.length]!;
    return { name, kind: 'children', type: typeNamed(`List<${child.childObject}>`) };
}
