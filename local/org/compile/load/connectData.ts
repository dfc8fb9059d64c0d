import { refuseTriggerLists } from '../../dml/checks/refuseTriggerLists.ts';
import { dmlException } from '../../dml/dmlException.ts';
import { runDml, type DmlOperation } from '../../dml/runDml.ts';
import { mergeRecords } from '../../dml/mergeRecords.ts';
import { raiseUnmerged } from '../../library/database/mergeRows.ts';
import { recordOf } from '../../library/database/recordOf.ts';
import { decimalOf } from '../../dml/save/storedValue.ts';
import { fieldSetsOf } from '../../library/describe/fieldSet.ts';
import {
    FieldToken,
    fieldDescribe,
    fieldToken,
    objectDescribe,
    objectToken
} from '../../library/records/schemaTokens.ts';
import type { Org } from '../../platform/org.ts';
import type { FieldShape, ObjectShape, SlotKind } from '../../schema/objectShape.ts';
import { keyOfSlot, slotOfKey } from '../../schema/recordKey.ts';
import { foundLists } from '../../library/search/foundLists.ts';
import { runSosl } from '../../soql/search/runSosl.ts';
import { runQuery, type QueryResult } from '../../soql/runQuery.ts';
import type { SoqlQuery } from '../../syntax/ast/soqlAst.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { toId } from '../../values/primitives/apexId.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { midnight } from '../../values/primitives/midnight.ts';
import { nullPointer, raise } from '../../values/exceptions/raise.ts';
import { resolveTypesBy, typeNamed } from '../../values/objects/runtimeType.ts';
import { AggregateResult } from '../../values/records/aggregateResult.ts';
import { firstOrder, recordClassOf } from '../../values/records/blankRecord.ts';
import type { SlotOrder } from '../../values/records/slotOrder.ts';
import { slotValue, SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import type { DataPort, DmlOrder, FieldConversion, Frame } from './dataPort.ts';

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
        objectName: (object) => org.schema.object(object)?.name ?? object,
        hasObject: (object) => org.schema.object(object) !== undefined,
        recordClass: (object) => recordClassOf(shapeOf(object)),
        slotOrder: (object, names) => orderOf(shapeOf(object), names),
        slotKey: (object, name) => keyOfSlot(shapeOf(object), namedSlot(shapeOf(object), name)),
        fieldConversion: (object, name) => fieldConversion(shapeOf(object).field(name)),
        // what a query groups by may be the id of its rows: `row.Id`
        read: (record, key) =>
            record instanceof AggregateResult
                ? record.get(key.slice(2))
                : slotValue(record as SObjectValue, slotIn(record as SObjectValue, key), noChildren),
        readShared: (record, name, kind) => readShared(record as SObjectValue, name, kind),
        write: (record, key, value) => (record as SObjectValue).write(slotIn(record as SObjectValue, key), value),
        soql: (query, binds, frame, type) => new ApexList(type, records(run(query, binds, frame))),
        sosl: (query, binds, frame) =>
            foundLists(runSosl(query, { bind: (index) => binds[index] ?? null, mode: defaultMode(frame), frame })),
        count: (query, binds, frame) => counted(run(query, binds, frame)),
        dml,
        objectToken: (object) => objectToken(shapeOf(object)),
        fieldToken: (object, field) => fieldToken(shapeOf(object), fieldOf(object, field)),
        objectDescribe: (object) => objectDescribe(shapeOf(object)),
        fieldDescribe: (object, field) => fieldDescribe(shapeOf(object), fieldOf(object, field)),
        fieldSet: (object, name) => fieldSetsOf(shapeOf(object)).get(name),
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
    return slotValue(record, slot, noChildren);
}

/** Where a record keeps a property. A list that was cast may hold records of another object than the code says. */
function slotIn(record: SObjectValue, key: string): number {
    const { shape, keys } = record;
    return (
        keys.slotOf(key) ??
        slotOfKey(shape, key) ??
        raise('System.SObjectException', `Invalid field ${key.slice(2)} for ${shape.name}`)
    );
}

function noChildren(record: SObjectValue, slot: number): ApexList {
    const child = record.shape.child(record.shape.slotName(slot))!;
    return new ApexList(typeNamed(`List<${child.childObject}>`));
}

/** `new Account(Name = 'x', Parent = other)`. */
function namedSlot(shape: ObjectShape, name: string): number {
    return shape.slot(name, 'sobjectField') ?? shape.slot(name, 'sobjectParent') ?? unknown(`${shape.name}.${name}`);
}

function orderOf(shape: ObjectShape, names: readonly string[]): SlotOrder {
    return names.reduce((order, name) => order.with(namedSlot(shape, name)), firstOrder(shape));
}

function fieldConversion(field: FieldShape | undefined): FieldConversion | null {
    switch (field?.type) {
        case 'Number':
        case 'Currency':
        case 'Percent':
            return (value) => decimalOf(value) ?? value;
        case 'DateTime':
            return (value) => (value instanceof ApexDate ? midnight(value) : value);
        case 'Long':
            return (value) => (typeof value === 'number' ? BigInt(value) : value);
        case 'Id':
        case 'Lookup':
        case 'MasterDetail':
            return (value) => (typeof value === 'string' ? toId(value) : value);
        default:
            return null;
    }
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
        const losers = second instanceof ApexList ? second.items : [second];
        const options = { allOrNone: true, mode: order.mode ?? defaultMode(frame), frame } as const;
        raiseUnmerged(mergeRecords(recordsOf(value)[0] ?? null, losers.map(recordOf), options));
        return;
    }
    refuseTriggerLists(value);
    const list = recordsOf(value);
    const outcomes = runDml(order.operation, list, {
        allOrNone: true,
        mode: order.mode ?? defaultMode(frame),
        frame,
        externalIdField: second instanceof FieldToken ? second.field.name : null
    });
    const failed = outcomes.flatMap((one, index) => (one.errors.length > 0 ? [{ ...one, index }] : []));
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
