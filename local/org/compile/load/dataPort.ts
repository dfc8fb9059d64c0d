import type { SlotKind } from '../../schema/objectShape.ts';
import type { SoqlQuery } from '../../syntax/ast/soqlAst.ts';
import type { SoslQuery } from '../../syntax/ast/soslAst.ts';
import type { ApexList } from '../../values/collections/apexList.ts';
import type { Sharing } from '../../values/objects/classMeta.ts';
import type { RuntimeType } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';

/** Who asks for data: constant per class. */
export interface Frame {
    readonly sharing: Sharing;
    readonly apiVersion: number;
    readonly className: string;
}

export interface DmlOrder {
    readonly operation: 'insert' | 'update' | 'upsert' | 'delete' | 'undelete' | 'merge';
    readonly mode: 'user' | 'system' | null;
}

/**
 * A record. Generated code reads and writes its properties (`recordKey`) directly where they have a value; the data rooms
 * do the rest.
 */
export type RecordLike = object;

/** What a value that may be assigned to a field becomes in it. */
export type FieldConversion = (value: ApexValue & {}) => ApexValue;

/** What generated code needs of the data rooms (schema, SOQL, DML); `connectData.ts` binds it to them. */
export interface DataPort {
    /** Whether the schema has an object; the checker knows more of them than the local org does. */
    hasObject(object: string): boolean;
    /** An object's name as the schema has it; as given where there is none. */
    objectName(object: string): string;
    /** Records of an object; without an order they are empty. */
    recordClass(object: string): unknown;
    /** The order of a record that gets these fields and parents. */
    slotOrder(object: string, names: readonly string[]): unknown;
    /** The property of a field or parent. */
    slotKey(object: string, name: string): string;
    /** null where values stay as they are. */
    fieldConversion(object: string, name: string): FieldConversion | null;
    /** What a property without a value reads as: null, or an exception when the row was queried without the field. */
    read(record: RecordLike, key: string): ApexValue;
    /** A field or parent by name: null where the record's object has none of that name; `Type` is the object's name. */
    readShared(record: RecordLike, name: string, kind: SlotKind): ApexValue;
    write(record: RecordLike, key: string, value: ApexValue): void;
    soql(query: SoqlQuery, binds: readonly ApexValue[], frame: Frame, type: RuntimeType): ApexList;
    sosl(query: SoslQuery, binds: readonly ApexValue[], frame: Frame): ApexList;
    count(query: SoqlQuery, binds: readonly ApexValue[], frame: Frame): number;
    dml(order: DmlOrder, value: ApexValue, frame: Frame, second: ApexValue): void;
    objectToken(object: string): ApexValue;
    fieldToken(object: string, field: string): ApexValue;
    objectDescribe(object: string): ApexValue;
    fieldDescribe(object: string, field: string): ApexValue;
    /** A field set of an object, by name. */
    fieldSet(object: string, name: string): ApexValue;
    label(name: string): string;
}
