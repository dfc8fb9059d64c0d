import { dmlException } from '../dml/dmlException.ts';
import { runDml, type DmlOperation } from '../dml/runDml.ts';
import { decimalOf } from '../dml/storedValue.ts';
import { FieldToken, fieldDescribe, fieldToken, objectDescribe, objectToken } from '../library/schemaTokens.ts';
import type { Org } from '../platform/org.ts';
import type { FieldShape, ObjectShape, SlotKind } from '../schema/objectShape.ts';
import { runQuery, type QueryResult } from '../soql/runQuery.ts';
import type { SoqlQuery } from '../syntax/soqlAst.ts';
import { ApexList } from '../values/apexList.ts';
import { nullPointer, raise } from '../values/raise.ts';
import { Refused } from '../values/refused.ts';
import { resolveTypesBy, typeNamed } from '../values/runtimeType.ts';
import { missing, SObjectValue } from '../values/sobject.ts';
import type { ApexValue } from '../values/value.ts';
import type { DataPort, DmlOrder, Frame } from './dataPort.ts';

/** From this version on, queries and DML that do not say otherwise run in user mode (platform notes, section 0). */
const userModeVersion = 67;

/** Binds generated code to the data rooms of an org. */
export function connectData(org: Org): DataPort {
    const shapeOf = (name: string): ObjectShape => org.schema.object(name) ?? unknown(name);
    const fieldOf = (object: string, name: string): FieldShape =>
        shapeOf(object).field(name) ?? unknown(`${object}.${name}`);
    resolveTypesBy((name) => {
        const shape = org.schema.object(name);
        return shape && { name: shape.name, kind: 'sobject' };
    });
    return {
        hasObject: (object) => org.schema.object(object) !== undefined,
        slot: (object, name, kind) => shapeOf(object).slot(name, kind) ?? unknown(`${object}.${name}`),
        shape: shapeOf,
        namedField: (object, name) => namedField(shapeOf(object), name),
        newRecord: (shape) => new SObjectValue(shape as ObjectShape),
        missing: (record, slot) => missing(record as SObjectValue, slot, noChildren),
        readShared: (record, name, kind) => readShared(record as SObjectValue, name, kind),
        write: (record, slot, value) => (record as SObjectValue).write(slot, value),
        soql: (query, binds, frame, type) => new ApexList(type, records(run(query, binds, frame))),
        count: (query, binds, frame) => counted(run(query, binds, frame)),
        dml,
        objectToken: (object) => objectToken(shapeOf(object)),
        fieldToken: (object, field) => fieldToken(shapeOf(object), fieldOf(object, field)),
        objectDescribe: (object) => objectDescribe(shapeOf(object)),
        fieldDescribe: (object, field) => fieldDescribe(shapeOf(object), fieldOf(object, field)),
        label: (name) => org.schema.label(name) ?? unknown(`Label.${name}`)
    };
}

function unknown(what: string): never {
    throw new Error(`The schema has no ${what}, although the checker found it`);
}

function readShared(record: SObjectValue, name: string, kind: SlotKind): ApexValue {
    const { shape } = record;
    if (shape.name !== 'Name' && name.toLowerCase() === 'type') {
        return shape.name;
    }
    const slot = shape.slot(name, kind);
    if (slot === undefined) {
        return null;
    }
    const value = record.slots[slot];
    return value === undefined ? missing(record, slot, noChildren) : value;
}

function noChildren(record: SObjectValue, slot: number): ApexList {
    const child = record.shape.child(record.shape.slotName(slot))!;
    return new ApexList(typeNamed(`List<${child.childObject}>`));
}

/** `new Account(Name = 'x', Parent = other)`. */
function namedField(shape: ObjectShape, name: string): ReturnType<DataPort['namedField']> {
    const slot =
        shape.slot(name, 'sobjectField') ?? shape.slot(name, 'sobjectParent') ?? unknown(`${shape.name}.${name}`);
    const decimal = /^(Number|Currency|Percent)$/.test(shape.fields[slot]?.type ?? '');
    return {
        slot,
        coerce: decimal ? (value) => (value === null ? null : (decimalOf(value) ?? value)) : (value) => value
    };
}

function run(query: SoqlQuery, binds: readonly ApexValue[], frame: Frame): QueryResult {
    return runQuery(query, { bind: (index) => binds[index] ?? null, mode: defaultMode(frame), frame });
}

function defaultMode(frame: Frame): 'user' | 'system' {
    return frame.apiVersion >= userModeVersion ? 'user' : 'system';
}

function records(result: QueryResult): ApexValue[] {
    return result.kind === 'records' ? result.records : result.kind === 'aggregates' ? result.rows : [];
}

function counted(result: QueryResult): number {
    return result.kind === 'count' ? result.count : 0;
}

/** `insert x;` and its kin: a failed row raises System.DmlException. */
function dml(order: DmlOrder, value: ApexValue, frame: Frame, second: ApexValue): void {
    if (order.operation === 'merge') {
        throw new Refused('DML merge');
    }
    const list = recordsOf(value);
    const outcomes = runDml(order.operation, list, {
        allOrNone: true,
        mode: order.mode ?? defaultMode(frame),
        frame,
        externalIdField: second instanceof FieldToken ? second.field.name : null
    });
    const failed = outcomes.flatMap((one, index) =>
        one.errors.length > 0 ? [{ index, id: one.id, errors: one.errors }] : []
    );
    if (failed.length > 0) {
        throw dmlException(title(order.operation), failed);
    }
}

function recordsOf(value: ApexValue): (SObjectValue | null)[] {
    if (value === null) {
        return nullPointer();
    }
    if (value instanceof SObjectValue) {
        return [value];
    }
    return value instanceof ApexList
        ? (value.items as (SObjectValue | null)[])
        : raise('System.TypeException', 'DML requires SObject or SObject list type');
}

function title(operation: DmlOperation): string {
    return operation[0]!.toUpperCase() + operation.slice(1);
}
