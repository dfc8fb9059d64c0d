import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import type { ApexValue } from '../../values/value.ts';
import type { AggregateResult } from '../../values/records/aggregateResult.ts';
import { records } from '../records/recordPort.ts';
import { quoteJson, type JsonSink } from './jsonSink.ts';
import { writeValue } from './writeValue.ts';

/** The version in the addresses of records. */
const API_VERSION = 'v66.0';

/**
 * `{"attributes":{"type":"Account","url":"…"},"Name":"x","Id":"001…"}`: members in the order in which they came in, the
 * address only when the record has an Id (platform notes, semantics 48).
 */
export function writeRecord(sink: JsonSink, record: object, suppressNulls: boolean, depth: number): void {
    const object = records().objectName(record);
    const members = [...records().members(record)];
    const id = members.find(([member]) => member.name === 'Id')?.[1] ?? null;
    sink.startObject();
    sink.name('attributes');
    sink.startObject();
    sink.name('type');
    sink.raw(quoteJson(object));
    if (id !== null) {
        sink.name('url');
        sink.raw(quoteJson(`/services/data/${API_VERSION}/sobjects/${object}/${String(id)}`));
    }
    sink.endObject();
    for (const [member, value] of members) {
        sink.name(member.name);
        writeMember(sink, value, suppressNulls, depth + 1);
    }
    sink.endObject();
}

/** `{"attributes":{"type":"AggregateResult"},"expr0":2,"Name":"x"}`, without what is null (Apex Reference, "JSON Class"). */
export function writeAggregate(sink: JsonSink, row: AggregateResult, depth: number): void {
    sink.startObject();
    sink.name('attributes');
    sink.startObject();
    sink.name('type');
    sink.raw('"AggregateResult"');
    sink.endObject();
    for (const [name, value] of row.values) {
        if (value !== null) {
            sink.name(name);
            writeMember(sink, value, false, depth + 1);
        }
    }
    sink.endObject();
}

function writeMember(sink: JsonSink, value: ApexValue, suppressNulls: boolean, depth: number): void {
    if (value instanceof ApexDatetime) {
        sink.raw(`"${value.iso().slice(0, -1)}+0000"`);
    } else if (value instanceof ApexList) {
        sink.startObject();
        sink.name('totalSize');
        sink.raw(String(value.size));
        sink.name('done');
        sink.raw('true');
        sink.name('records');
        writeValue(sink, value, suppressNulls, depth);
        sink.endObject();
    } else {
        writeValue(sink, value, suppressNulls, depth);
    }
}
