import { callingVersion } from '../../values/exceptions/callingVersion.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { workStep } from '../../values/workSteps.ts';
import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { ApexEnum } from '../../values/primitives/apexEnum.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import { classRegistry, type FieldMeta } from '../../values/objects/classMeta.ts';
import { membersInJson } from './membersInJson.ts';
import { textOf } from '../../values/text.ts';
import { typeOf } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';
import { ApexUuid } from '../primitives/uuid.ts';
import { AggregateResult } from '../../values/records/aggregateResult.ts';
import { isRecord } from '../records/recordPort.ts';
import { jsonError } from './jsonError.ts';
import { jsonEntries, jsonShapeOf } from './jsonShape.ts';
import { quoteJson, type JsonSink } from './jsonSink.ts';
import { unsettledOrder } from './unsettledOrder.ts';
import { writeAggregate, writeRecord } from './writeRecord.ts';

/** How deep objects may stand in each other; a cycle ends here. */
const MAX_DEPTH = 1000;

/** Describes' tokens have no form as a value, but stand as keys by their names. */
const TOKENS = new Set(['Schema.SObjectField', 'Schema.SObjectType']);

/** Writes any Apex value (platform notes, semantics 48 and 49). `suppressNulls` leaves out null members of objects. */
export function writeValue(sink: JsonSink, value: ApexValue, suppressNulls: boolean, depth = 0): void {
    workStep();
    const scalar = scalarJson(value);
    if (scalar !== null) {
        sink.raw(scalar);
        return;
    }
    if (depth > MAX_DEPTH) {
        jsonError('Maximum nesting depth of JSON reached; the objects refer to each other in a circle');
    }
    if (value instanceof ApexList || value instanceof ApexSet) {
        sink.startArray();
        for (const item of value) {
            writeValue(sink, item, suppressNulls, depth + 1);
        }
        sink.endArray();
    } else if (value instanceof ApexMap) {
        writeMap(sink, value, suppressNulls, depth);
    } else if (value instanceof AggregateResult) {
        writeAggregate(sink, value, depth);
    } else if (isRecord(value)) {
        writeRecord(sink, value as object, suppressNulls, depth);
    } else {
        writeObject(sink, value as object, suppressNulls, depth);
    }
}

/** The JSON of a value that is no object, list or map; null when it is one. */
export function scalarJson(value: ApexValue): string | null {
    switch (typeof value) {
        case 'string':
            return quoteJson(value);
        case 'number':
        case 'bigint':
        case 'boolean':
            return String(value);
        default:
            break;
    }
    if (value === null) {
        return 'null';
    }
    if (value instanceof ApexDecimal || value instanceof ApexDouble) {
        return value.apexText();
    }
    if (value instanceof ApexDate || value instanceof ApexDatetime) {
        return `"${value.iso()}"`;
    }
    if (value instanceof ApexTime) {
        return `"${value.apexText()}"`;
    }
    if (value instanceof ApexBlob) {
        return `"${Buffer.from(value.bytes).toString('base64')}"`;
    }
    if (value instanceof ApexUuid) {
        return `"${value.text}"`;
    }
    return value instanceof ApexEnum ? quoteJson(value.name) : null;
}

function writeMap(sink: JsonSink, map: ApexMap, suppressNulls: boolean, depth: number): void {
    sink.startObject();
    for (const [key, value] of unsettledOrder(map.entries())) {
        if (key === null) {
            jsonError('null is not supported as a key of a map in JSON');
        }
        if (typeof key === 'object' && scalarJson(key) === null && !TOKENS.has(typeOf(key)!.name)) {
            jsonError(`Apex Type unsupported in JSON: ${typeOf(key)!.name}`);
        }
        sink.name(typeof key === 'string' ? key : textOf(key));
        writeValue(sink, value, suppressNulls, depth + 1);
    }
    sink.endObject();
}

/** Apex Developer Guide, "Apex Versioned Behavior Changes", 63.0; what older classes get is told nowhere. */
function exceptionUnsupported(name: string): never {
    if (callingVersion() < 63) {
        throw new Refused('JSON of exceptions in classes of API versions before 63.0');
    }
    return jsonError(`Type unsupported in JSON: ${name}`);
}

function writeObject(sink: JsonSink, value: object, suppressNulls: boolean, depth: number): void {
    const name = typeOf(value)!.name;
    const generated = classRegistry.find(name);
    const shape = generated === undefined ? jsonShapeOf(name) : undefined;
    if (shape !== undefined) {
        writeMembers(sink, jsonEntries(shape, value), suppressNulls, depth);
        return;
    }
    if (value instanceof ApexException) {
        exceptionUnsupported(name);
    }
    if (generated === undefined) {
        jsonError(`Apex Type unsupported in JSON: ${name}`);
    }
    sink.startObject();
    for (const field of membersInJson(generated.meta)) {
        const held = field.static || field.transient ? undefined : read(value, field);
        if (held !== undefined && !(suppressNulls && held === null)) {
            sink.name(field.name);
            writeValue(sink, held, suppressNulls, depth + 1);
        }
    }
    sink.endObject();
}

function writeMembers(
    sink: JsonSink,
    members: readonly (readonly [string, ApexValue])[],
    suppressNulls: boolean,
    depth: number
): void {
    sink.startObject();
    for (const [name, value] of members) {
        if (!(suppressNulls && value === null)) {
            sink.name(name);
            writeValue(sink, value, suppressNulls, depth + 1);
        }
    }
    sink.endObject();
}

/** undefined for a property that cannot be read. */
function read(instance: object, field: FieldMeta): ApexValue | undefined {
    if (field.read !== null) {
        return field.read(instance);
    }
    return field.isProperty ? undefined : ((instance as Record<string, ApexValue | undefined>)[field.js] ?? null);
}
